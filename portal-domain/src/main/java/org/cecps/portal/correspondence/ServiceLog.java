package org.cecps.portal.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.cecps.portal.audit.AuditLog;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;

/** How and when each letter was served: by e-mail or by post, as the law asks (Act s.35(12), Reg 14). */
@ApplicationScoped
@Transactional
class ServiceLog {

    /** The ways of service. */
    enum Way {
        EMAIL,
        POST
    }

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private LegalClock clock;

    void sent(Letter letter, Way way, String to, Actor by) {
        em.createNativeQuery(
                        "INSERT INTO letter_service (letter, way, sent_to, sent_at, sent_by) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, letter.reference().value())
                .setParameter(2, way.name())
                .setParameter(3, to.length() > 500 ? to.substring(0, 500) : to)
                .setParameter(4, LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
                .setParameter(5, by.kind() + ":" + by.id())
                .executeUpdate();
        audit.record(
                by,
                "letter.served",
                letter.caseReference(),
                Map.of("letter", letter.reference().value(), "way", way.name()));
    }

    List<LetterService> of(Reference letter) {
        List<?> rows = em.createNativeQuery(
                        "SELECT way, sent_to, sent_at FROM letter_service WHERE letter = ?1 ORDER BY id")
                .setParameter(1, letter.value())
                .getResultList();
        return rows.stream().map(row -> service((Object[]) row)).toList();
    }

    private static LetterService service(Object[] row) {
        Instant at = row[2] instanceof java.sql.Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) row[2]).toInstant(ZoneOffset.UTC);
        return new LetterService((String) row[0], (String) row[1], at);
    }
}
