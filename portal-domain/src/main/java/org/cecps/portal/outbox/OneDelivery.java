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
import org.cecps.portal.shared.Reference;

/**
 * The steps of a delivery, each in a short transaction of its own: claim, and note how it went. The handler runs between them
 * without one, so that no connection and no lock is held while a mail server answers.
 */
@ApplicationScoped
@Transactional
class OneDelivery {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalClock clock;

    @Inject
    @Any
    private Instance<EventHandler> handlers;

    /**
     * A message that this node delivers now.
     *
     * @param id the message
     * @param handler the name of who handles it
     * @param about what it is about
     */
    record Claimed(long id, String handler, Reference about) {}

    /** Claims the message that has waited longest, passing over those another node is claiming. */
    Optional<Claimed> claim() {
        Instant now = clock.now();
        @SuppressWarnings("unchecked")
        List<OutboxMessage> due = em.createNativeQuery(
                        "SELECT * FROM outbox_message WHERE next_try_at <= ?1 ORDER BY next_try_at, id LIMIT 1"
                                + " FOR UPDATE SKIP LOCKED",
                        OutboxMessage.class)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        return due.stream().findFirst().map(message -> {
            message.claimed(now);
            return new Claimed(message.id(), message.handler(), message.about());
        });
    }

    /** Notes that a message has arrived. */
    void noteDelivered(long id) {
        em.find(OutboxMessage.class, id).delivered(clock.now());
    }

    /** Notes a failure, so that the message is tried again later. */
    void noteFailure(long id, String error) {
        em.find(OutboxMessage.class, id).failed(clock.now(), error);
    }

    /** Has a message handled; fails within a transaction, which would not end while a mail server does not answer. */
    @Transactional(TxType.NEVER)
    void handle(Claimed message) {
        handlerOf(message).handle(message.about(), "outbox-" + message.id());
    }

    private EventHandler handlerOf(Claimed message) {
        for (EventHandler handler : handlers) {
            if (HandlerName.of(handler).equals(message.handler())) {
                return handler;
            }
        }
        throw new IllegalStateException("no handler " + message.handler());
    }
}
