package org.cecps.portal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The only way to ask what day it is. Statutory periods run in calendar days of Europe/London, whatever zone the server is
 * in; a day ends at 23:59:59 there (FACTS B.3, counting rules).
 */
@ApplicationScoped
public class LegalClock {

    /** The zone of every statutory day. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    /** For the container's proxy. */
    protected LegalClock() {
        this(Clock.systemUTC());
    }

    /** A clock of the law on top of any source of time. */
    @Inject
    public LegalClock(Clock clock) {
        this.clock = clock;
    }

    /** The calendar day it is in London. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * This moment by the server's own clock, which sample data never set off: for jobs, and for what is compared with phones or
     * the file system.
     */
    public static Instant serverTime() {
        return Clock.systemUTC().instant();
    }

    /** The London calendar day of a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }
}
