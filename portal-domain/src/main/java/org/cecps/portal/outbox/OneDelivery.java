package org.cecps.portal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.shared.LegalClock;

/** The delivery of one message: claim, handle and mark in one transaction, or note the failure in another. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OneDelivery {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalClock clock;

    @Inject
    @Any
    private Instance<EventHandler> handlers;

    /** Claims the message that has waited longest, passing over those another node is delivering. */
    Optional<Long> claimAndDeliver() {
        Instant now = clock.now();
        @SuppressWarnings("unchecked")
        List<OutboxMessage> due = em.createNativeQuery(
                        "SELECT * FROM outbox_message WHERE next_try_at <= ?1 ORDER BY next_try_at, id LIMIT 1"
                                + " FOR UPDATE SKIP LOCKED",
                        OutboxMessage.class)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        OutboxMessage message = due.get(0);
        try {
            handlerOf(message).handle(message.about(), "outbox-" + message.id());
        } catch (RuntimeException e) {
            throw new DeliveryFailed(message.id(), e);
        }
        message.delivered(clock.now());
        return Optional.of(message.id());
    }

    /** Notes a failure, so that the message is tried again later. */
    void noteFailure(long id, String error) {
        OutboxMessage message = em.find(OutboxMessage.class, id);
        message.failed(clock.now(), error);
    }

    private EventHandler handlerOf(OutboxMessage message) {
        for (EventHandler handler : handlers) {
            if (HandlerName.of(handler).equals(message.handler())) {
                return handler;
            }
        }
        throw new IllegalStateException("no handler " + message.handler());
    }

    /** A handler failed; its transaction is undone. */
    static class DeliveryFailed extends RuntimeException {
        private final long message;

        DeliveryFailed(long message, RuntimeException cause) {
            super(cause);
            this.message = message;
        }

        long message() {
            return message;
        }
    }
}
