package org.cecps.portal.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cecps.portal.access.AccessCode;
import org.cecps.portal.access.AccessCodes;
import org.cecps.portal.access.ConfirmedEmails;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.outbox.EventHandler;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.translations.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends a letter by e-mail: to the address the person confirmed, else to the one in the referral. Without an address it waits
 * to be printed for the post.
 */
@ApplicationScoped
class SendLetter implements EventHandler {

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
    private Mailer mailer;

    @Inject
    private ServiceLog services;

    @Inject
    @ConfigProperty(name = "portal.public.url")
    private String publicUrl;

    @Override
    public Class<? extends DomainEvent> handles() {
        return LetterComposed.class;
    }

    @Override
    public void handle(Reference about, String delivery) {
        Letter letter = letters.get(PORTAL, about);
        Liability liability = liabilities.get(PORTAL, letter.liability());
        Optional<String> address = emails.of(PORTAL, letter.liability())
                .or(() -> liability.person().email());
        address.ifPresent(to -> send(letter, liability, to, delivery));
    }

    private void send(Letter letter, Liability liability, String to, String delivery) {
        AccessCode code = codes.issue(letter.liability(), delivery);
        byte[] pdf = printer.print(letter.contents(), code);
        Texts texts = Texts.in(letter.language());
        String title = letter.contents().get(0).title();
        mailer.send(new Mail(
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
                pdf));
        services.sent(letter, ServiceLog.Way.EMAIL, to, PORTAL);
    }
}
