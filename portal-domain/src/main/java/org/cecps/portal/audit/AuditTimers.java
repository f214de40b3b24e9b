package org.cecps.portal.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every minute asks whether a seal is due, so that another node seals when the one that would have is gone. */
@Startup
@Singleton(name = "AuditTimers")
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimers {

    @Inject
    private AuditSealing sealing;

    /** Seals if it is time. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void seal() {
        sealing.sealIfDue();
    }
}
