package org.cecps.portal.evidence;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Every minute checks what waited for the scanner; every hour reconciles. Without a transaction: both read whole files. */
@Startup
@Singleton(name = "EvidenceTimers")
@DependsOn("SchemaMigration")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceTimers {

    private final AtomicBoolean checking = new AtomicBoolean();
    private final AtomicBoolean reconciling = new AtomicBoolean();

    @Inject
    private EvidenceService service;

    @Inject
    private EvidenceReconciliation reconciliation;

    /** Checks what waited for the scanner. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void checkWaiting() {
        unlessRunning(checking, service::checkWaiting);
    }

    /** Reads every kept file again. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void reconcile() {
        unlessRunning(reconciling, reconciliation::reconcile);
    }

    private static void unlessRunning(AtomicBoolean running, Runnable work) {
        if (running.compareAndSet(false, true)) {
            try {
                work.run();
            } finally {
                running.set(false);
            }
        }
    }
}
