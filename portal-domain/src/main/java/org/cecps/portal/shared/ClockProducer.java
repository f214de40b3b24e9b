package org.cecps.portal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The portal's source of time: the server's clock, in UTC. Sample data and tests may set it off by a while, so that a penalty
 * can be 15 days old; whoever lets them must make sure that it is not production.
 */
@ApplicationScoped
public class ClockProducer {

    private volatile Duration ahead = Duration.ZERO;

    /** The portal's clock. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new OffsetClock(this);
    }

    /** Sets the clock so that it is this moment now. */
    public void travelTo(Instant moment) {
        ahead = Duration.between(Clock.systemUTC().instant(), moment);
    }

    /** Sets the clock right again. */
    public void comeBack() {
        ahead = Duration.ZERO;
    }

    /** Whether the clock is set off just now: sample data are being written. */
    public boolean isSetOff() {
        return !ahead.isZero();
    }

    private Instant now() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    /** The server's clock, set off by the producer's while. */
    static class OffsetClock extends Clock {

        private final ClockProducer producer;

        /** For the container's proxy. */
        @SuppressWarnings("NullAway")
        protected OffsetClock() {
            this(null);
        }

        OffsetClock(ClockProducer producer) {
            this.producer = producer;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return producer.now();
        }
    }
}
