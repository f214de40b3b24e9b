package org.cecps.portal.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.cecps.portal.shared.Money;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/** The texts of the team's pages, in English. */
@Named("review")
@ApplicationScoped
public class ReviewTexts {

    private static final Texts TEXTS = Texts.in(Language.EN);

    /** A text. */
    public String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }

    /** A text, or something else where there is none. */
    public String ofOr(String key, String otherwise) {
        return TEXTS.has(key) ? TEXTS.of(key) : otherwise;
    }

    /** The text of an enum constant. */
    public String named(String prefix, Enum<?> constant) {
        return TEXTS.of(Texts.key(prefix, constant));
    }

    /** A date, as in 7 December 2026. */
    public String date(LocalDate date) {
        return TEXTS.date(date);
    }

    /** Date and UK time. */
    public String moment(Instant moment) {
        return TEXTS.moment(moment);
    }

    /** An amount. */
    public String money(Money amount) {
        return TEXTS.money(amount.pence());
    }
}
