package org.cecps.portal.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.cecps.portal.access.AccessCode;
import org.cecps.portal.access.AccessCodes;
import org.cecps.portal.access.ConfirmedEmails;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.translations.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the mail of a letter: a copy with a code of its own, which is kept before the mail can leave. */
@ApplicationScoped
@Transactional
class OutgoingLetters {

    private static final Actor PORTAL = Actor.portal("letters");

    @Inject
    private Letters letters;

    @Inject
    private Liabilities liabilities;

    @Inject
    private ConfirmedEmails emails;

    @Inject
    private AccessCodes codes;

    @Inject
    private LetterPrinter printer;

    @Inject
    @ConfigProperty(name = "portal.public.url")
    private String publicUrl;

    /**
     * A letter ready to leave.
     *
     * @param letter the letter
     * @param mail the mail that carries it
     */
    record Outgoing(Letter letter, Mail mail) {}

    /** The mail of a letter; empty when nobody told an address, so that it waits to be printed for the post. */
    Optional<Outgoing> prepare(Reference about, String delivery) {
        Letter letter = letters.get(PORTAL, about);
        Liability liability = liabilities.get(PORTAL, letter.liability());
        return emails.of(PORTAL, letter.liability())
                .or(() -> liability.person().email())
                .map(to -> new Outgoing(letter, mail(letter, liability, to, delivery)));
    }

    private Mail mail(Letter letter, Liability liability, String to, String delivery) {
        AccessCode code = codes.issue(letter.liability(), delivery);
        Texts texts = Texts.in(letter.language());
        String title = letter.contents().get(0).title();
        return new Mail(
                delivery,
                to,
                letter.language(),
                texts.of("letters.mail.subject", title, letter.liability().value()),
                texts.of(
                        "letters.mail.text",
                        liability.person().name(),
                        title,
                        publicUrl + "/" + letter.language().tag() + "/open"),
                letter.reference().value() + ".pdf",
                printer.print(letter.contents(), code));
    }
}
