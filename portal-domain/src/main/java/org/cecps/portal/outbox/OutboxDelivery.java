package org.cecps.portal.outbox;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cecps.portal.shared.ClockProducer;

/**
 * Delivers what the outbox keeps, on every node: a timer that is not persistent claims one message at a time, so that nodes
 * share the work and none waits for another. Its transactions are those of {@link OneDelivery}: the server would give a timer
 * one of its own, even one that says NOT_SUPPORTED, and all messages would be claimed and noted in it.
 */
@Startup
@Singleton(name = "OutboxDelivery")
@DependsOn("SchemaMigration")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxDelivery {

    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private OneDelivery delivery;

    @Inject
    private ClockProducer time;

    /** Delivers all that is due. Does nothing when this node is at it already, or while the clock is set off for samples. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void deliverDue() {
        if (time.isSetOff() || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = deliverOne();
            }
        } finally {
            running.set(false);
        }
    }

    private boolean deliverOne() {
        Optional<OneDelivery.Claimed> claimed = delivery.claim();
        claimed.ifPresent(this::deliver);
        return claimed.isPresent();
    }

    private void deliver(OneDelivery.Claimed message) {
        try {
            delivery.handle(message);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "outbox message " + message.id() + " could not be delivered", e);
            delivery.noteFailure(message.id(), e.toString());
            return;
        }
        delivery.noteDelivered(message.id());
    }
}
