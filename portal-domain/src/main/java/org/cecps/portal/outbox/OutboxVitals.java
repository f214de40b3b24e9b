package org.cecps.portal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.cecps.portal.shared.LegalClock;

/** Whether the outbox keeps up, for who runs the portal. */
@ApplicationScoped
@Transactional
public class OutboxVitals {

    /** A message that was due so long ago should have been tried: no node is delivering. */
    private static final Duration LATE = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalClock clock;

    /**
     * What has not arrived yet.
     *
     * @param waiting messages that will be tried, now or later
     * @param overdue those of them that should have been tried ten minutes ago
     * @param stuck messages that were given up: a person has to look
     * @param oldest how long the oldest of all these has been kept; nothing when there is none
     */
    public record Backlog(long waiting, long overdue, long stuck, Duration oldest) {}

    /** The backlog at this moment. */
    public Backlog backlog() {
        Instant now = clock.now();
        Object[] found = (Object[])
                em.createNativeQuery("SELECT COUNT(next_try_at), COUNT(CASE WHEN next_try_at <= ?1 THEN 1 END),"
                                + " COUNT(*) - COUNT(next_try_at), MIN(kept_at)"
                                + " FROM outbox_message WHERE delivered_at IS NULL")
                        .setParameter(1, LocalDateTime.ofInstant(now.minus(LATE), ZoneOffset.UTC))
                        .getSingleResult();
        return new Backlog(number(found[0]), number(found[1]), number(found[2]), age(found[3], now));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Duration age(Object keptAt, Instant now) {
        return keptAt instanceof java.sql.Timestamp kept
                ? Duration.between(kept.toLocalDateTime().toInstant(ZoneOffset.UTC), now)
                : Duration.ZERO;
    }
}
