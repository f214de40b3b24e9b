package org.cecps.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.shared.LegalClock;

/**
 * Counts failed tries, in the database so that every node counts the same. The doors that use it refuse without undoing their
 * transaction, so that the count stays.
 */
@ApplicationScoped
@Transactional
public class Throttle {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalClock clock;

    /** The moment until which one of these buckets is closed, the latest; empty when all are open. */
    public Optional<Instant> closedUntil(List<ThrottleBucket> buckets) {
        Instant now = clock.now();
        Instant latest = now;
        for (ThrottleBucket bucket : buckets) {
            for (Object row : em.createNativeQuery("SELECT closed_until FROM throttle WHERE bucket = ?1")
                    .setParameter(1, bucket.name())
                    .getResultList()) {
                Instant until = moment(row);
                latest = until.isAfter(latest) ? until : latest;
            }
        }
        return latest.isAfter(now) ? Optional.of(latest) : Optional.empty();
    }

    /** Counts a failed try in each bucket and closes those that have had too many. */
    public void failed(List<ThrottleBucket> buckets) {
        Instant now = clock.now();
        for (ThrottleBucket bucket : buckets) {
            em.createNativeQuery("INSERT INTO throttle (bucket, failures, last_failure, closed_until)"
                            + " VALUES (?1, 1, ?2, ?2) ON DUPLICATE KEY UPDATE"
                            + " failures = IF(last_failure < ?3, 1, failures + 1), last_failure = ?2")
                    .setParameter(1, bucket.name())
                    .setParameter(2, utc(now))
                    .setParameter(3, utc(now.minus(ThrottleBucket.FORGIVEN_AFTER)))
                    .executeUpdate();
            Number failures = (Number) em.createNativeQuery("SELECT failures FROM throttle WHERE bucket = ?1")
                    .setParameter(1, bucket.name())
                    .getSingleResult();
            em.createNativeQuery("UPDATE throttle SET closed_until = ?2 WHERE bucket = ?1")
                    .setParameter(1, bucket.name())
                    .setParameter(2, utc(now.plus(bucket.closedFor(failures.intValue()))))
                    .executeUpdate();
        }
    }

    /** Forgets the failures of a bucket: the right person got in. */
    public void succeeded(ThrottleBucket bucket) {
        em.createNativeQuery("DELETE FROM throttle WHERE bucket = ?1")
                .setParameter(1, bucket.name())
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant moment(Object column) {
        return column instanceof java.sql.Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
