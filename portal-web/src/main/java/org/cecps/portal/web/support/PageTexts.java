package org.cecps.portal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/**
 * What a page says, in the language of its path: {@code #{t.of('notice.open.title')}}. In right-to-left pages amounts,
 * references and times among the arguments are isolated, so that they keep their own order inside a sentence.
 */
@Named("t")
@RequestScoped
public class PageTexts {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    @Inject
    private CurrentLanguage current;

    @Inject
    private HttpServletRequest request;

    /** The language of the page. */
    public Language getLanguage() {
        return current.language();
    }

    /** The languages a person can choose, English first. */
    public List<Language> getLanguages() {
        return Language.released();
    }

    /** The text of a key; amounts, dates and moments among the arguments are written out. */
    public String of(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = arguments[i] instanceof Money money ? money(money) : arguments[i];
        }
        return texts().of(key, written);
    }

    /** The text of a constant, as in {@code finding.where.load} for {@code FoundWhere.LOAD}. */
    public String named(String prefix, Enum<?> constant) {
        return of(key(prefix, constant));
    }

    /** The key of a constant's text. */
    public String key(String prefix, Enum<?> constant) {
        return prefix + Texts.camelCase(constant.name());
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return texts().has(key);
    }

    /** Why a rule said no. */
    public String refusal(Refused refused) {
        return of(refused.refusal().key(), refused.arguments().toArray());
    }

    /** An amount, as in £3,000.00. */
    public String money(Money amount) {
        return ltr(texts().money(amount.pence()));
    }

    /** A date in full, as in 7 December 2026. */
    public String date(LocalDate date) {
        return texts().date(date);
    }

    /** The London day of a moment in full. */
    public String day(Instant moment) {
        return texts().date(LegalClock.dayOf(moment));
    }

    /** A date in full with its weekday, as in Monday 7 December 2026. */
    public String weekday(LocalDate date) {
        return texts().weekday(date);
    }

    /** A moment, as in 14 September 2026, 06:40 UK time. */
    public String moment(Instant moment) {
        return of("common.ukTime", texts().moment(moment));
    }

    /** The UK time of day of a moment, as in 06:40. */
    public String time(Instant moment) {
        return texts().time(moment);
    }

    /** A reference, amount or plate that reads from left to right wherever it stands. */
    public String ltr(Object text) {
        return isolated(LEFT_TO_RIGHT_ISOLATE, text);
    }

    /** A name or file name in a script of its own, that does not disturb the sentence around it. */
    public String name(Object text) {
        return isolated(FIRST_STRONG_ISOLATE, text);
    }

    /** The path of a page in the present language. */
    public String path(String view) {
        return "/" + current.language().tag() + "/" + view;
    }

    /** The page itself, as in {@code objection/reasons}. */
    public String getView() {
        return current.view();
    }

    /** The path of the start page in a language. */
    public String start(Language language) {
        return "/" + language.tag() + "/start";
    }

    /** The path of this page in another language, with what was asked in the address. */
    public String here(Language language) {
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        return "/" + language.tag() + "/" + current.view() + (query == null ? "" : "?" + query);
    }

    private String isolated(char isolate, Object text) {
        return current.language().isRightToLeft() ? isolate + text.toString() + POP_ISOLATE : text.toString();
    }

    private Texts texts() {
        return Texts.in(current.language());
    }
}
