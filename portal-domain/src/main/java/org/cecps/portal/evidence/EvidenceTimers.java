package org.cecps.portal.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Every minute checks what waited for the scanner; when the portal has started, since it may have been killed, and every hour
 * reconciles. Without a transaction, since both read whole files; the server would give a timer one, even one that says
 * NOT_SUPPORTED.
 */
@Startup
@Singleton(name = "EvidenceTimers")
@DependsOn("SchemaMigration")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class EvidenceTimers {

    private static final long SOON_MILLISECONDS = 1_000;

    private final AtomicBoolean checking = new AtomicBoolean();
    private final AtomicBoolean reconciling = new AtomicBoolean();

    @Inject
    private EvidenceService service;

    @Inject
    private EvidenceReconciliation reconciliation;

    @Resource
    private TimerService timers;

    /** Has the first reconciliation done soon, so that the start waits for none. */
    @PostConstruct
    void reconcileSoon() {
        timers.createSingleActionTimer(SOON_MILLISECONDS, new TimerConfig("first reconciliation", false));
    }

    /** Checks what waited for the scanner. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void checkWaiting() {
        unlessRunning(checking, service::checkWaiting);
    }

    /** Reads every kept file again. */
    @Timeout
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
