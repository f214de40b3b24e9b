package org.cecps.portal.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Every minute asks whether a seal is due, so that another node seals when the one that would have is gone. The hash of each
 * seal also goes to the server's log, which nobody reaches through the database.
 */
@Startup
@Singleton(name = "AuditTimers")
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditTimers {

    private static final Logger LOG = Logger.getLogger(AuditTimers.class.getName());

    @Inject
    private AuditSealing sealing;

    /** Seals if it is time. Logged after the commit: the log never has a seal that the database has not. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void seal() {
        sealing.sealIfDue().ifPresent(seal -> LOG.info("audit seal " + seal.position() + " is " + seal.hash()));
    }
}
