package org.cecps.portal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The portal's source of time: the server's clock, in UTC. */
@ApplicationScoped
public class ClockProducer {

    /** The server's clock. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.systemUTC();
    }
}
