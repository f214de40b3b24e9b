package org.cecps.portal.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cecps.portal.access.ConfirmedEmails;
import org.cecps.portal.access.EmailConfirmationAsked;
import org.cecps.portal.outbox.EventHandler;
import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.translations.Texts;

/** Sends the six digits that confirm an e-mail address. A newer mail's digits end those of an older one. */
@ApplicationScoped
class SendEmailCode implements EventHandler {

    @Inject
    private ConfirmedEmails emails;

    @Inject
    private Mailer mailer;

    @Override
    public Class<? extends DomainEvent> handles() {
        return EmailConfirmationAsked.class;
    }

    @Override
    public void handle(Reference about, String delivery) {
        emails.makeCode(about).ifPresent(found -> {
            Texts texts = Texts.in(found.language());
            mailer.send(Mail.plain(
                    delivery,
                    found.email(),
                    found.language(),
                    texts.of("letters.code.subject", found.code()),
                    texts.of("letters.code.text", found.code())));
        });
    }
}
