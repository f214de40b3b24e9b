package org.cecps.portal.outbox;

import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;

/**
 * Does what follows from an event, after the commit and without a transaction around it. Called at least once, so it must not
 * matter when it is called twice. Each implementation is a CDI bean.
 */
public interface EventHandler {

    /** The event it follows. */
    Class<? extends DomainEvent> handles();

    /**
     * Does it. An exception puts the event back to be tried again later.
     *
     * @param about what the event happened to
     * @param delivery an id that stays the same over all tries, for what must be recognised when it is sent twice
     */
    void handle(Reference about, String delivery);
}
