package org.cecps.portal.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cecps.portal.outbox.EventHandler;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;

/**
 * Sends a letter by e-mail: to the address the person confirmed, else to the one in the referral. Without an address it waits
 * to be printed for the post.
 */
@ApplicationScoped
class SendLetter implements EventHandler {

    private static final Actor PORTAL = Actor.portal("letters");

    @Inject
    private OutgoingLetters outgoing;

    @Inject
    private Mailer mailer;

    @Inject
    private ServiceLog services;

    @Override
    public Class<? extends DomainEvent> handles() {
        return LetterComposed.class;
    }

    @Override
    public void handle(Reference about, String delivery) {
        outgoing.prepare(about, delivery).ifPresent(ready -> {
            mailer.send(ready.mail());
            services.sent(ready.letter(), ServiceLog.Way.EMAIL, ready.mail().to(), PORTAL);
        });
    }
}
