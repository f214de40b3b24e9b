package org.cecps.portal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.LegalClock;

/**
 * Keeps what happened in the transaction that did it: either both are there after the commit, or neither. First tells
 * synchronous observers, who may store more in the same transaction (a letter's content); then keeps one message for each
 * {@link EventHandler} of the event, which {@link OutboxDelivery} delivers after the commit.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outbox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalClock clock;

    @Inject
    private Event<DomainEvent> observers;

    @Inject
    @Any
    private Instance<EventHandler> handlers;

    /** Keeps an event. Fails when there is no transaction, since then it could be lost. */
    public void keep(DomainEvent event) {
        observers.fire(event);
        for (EventHandler handler : handlers) {
            if (handler.handles().isInstance(event)) {
                em.persist(new OutboxMessage(event, HandlerName.of(handler), clock.now()));
            }
        }
    }
}
