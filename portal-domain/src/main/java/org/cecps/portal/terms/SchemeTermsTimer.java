package org.cecps.portal.terms;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets the kept terms apply when the portal starts, without which it does not start, and every ten seconds what another
 * server has kept since. Without a transaction; the server would give a timer one, even one that says NOT_SUPPORTED.
 */
@Startup
@Singleton(name = "SchemeTermsTimer")
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemeTermsTimer {

    private static final Logger LOG = Logger.getLogger(SchemeTermsTimer.class.getName());

    @Inject
    private SchemeTermsService terms;

    /** Reads the terms. */
    @PostConstruct
    void read() {
        terms.putInForce();
    }

    /** Reads them again. While the database does not answer, what was read last applies. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void readAgain() {
        try {
            terms.putInForce();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the terms of the scheme could not be read", e);
        }
    }
}
