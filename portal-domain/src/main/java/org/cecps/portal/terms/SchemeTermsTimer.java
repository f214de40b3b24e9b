package org.cecps.portal.terms;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets the kept terms apply when the portal starts, and every minute what another server has kept since. */
@Startup
@Singleton(name = "SchemeTermsTimer")
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchemeTermsTimer {

    @Inject
    private SchemeTermsService terms;

    /** Reads the terms. */
    @PostConstruct
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void read() {
        terms.putInForce();
    }
}
