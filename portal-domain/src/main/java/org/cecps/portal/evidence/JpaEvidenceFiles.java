package org.cecps.portal.evidence;

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
import org.cecps.portal.shared.Reference;

@ApplicationScoped
@Transactional
class JpaEvidenceFiles implements EvidenceFiles {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Override
    public void add(Actor sender, EvidenceFile file) {
        em.persist(file);
        em.flush();
        log(sender, "evidence.received", file);
    }

    @Override
    public void update(Actor actor, EvidenceFile file) {
        em.merge(file);
        log(actor, "evidence.checked", file);
    }

    @Override
    public void remove(Actor sender, EvidenceFile file) {
        em.remove(em.merge(file));
        log(sender, "evidence.removed", file);
    }

    private void log(Actor actor, String what, EvidenceFile file) {
        audit.record(
                actor,
                what,
                caseOf(file.owner()),
                Map.of(
                        "file", file.reference().value(),
                        "owner", file.owner().reference().value(),
                        "state", file.state().name(),
                        "refusal", file.refusal().map(Enum::name).orElse(""),
                        "sha256", file.sha256().orElse("")));
    }

    /** The chain of the log: the case that the owner belongs to. */
    private Reference caseOf(EvidenceOwner owner) {
        String sql = switch (owner.kind()) {
            case CASE -> "SELECT reference FROM case_file WHERE reference = ?1";
            case CASE_DRAFT -> "SELECT reference FROM staff_account WHERE reference = ?1";
            case OBJECTION_DRAFT -> "SELECT case_reference FROM liability WHERE reference = ?1";
            case OBJECTION -> "SELECT case_reference FROM objection WHERE reference = ?1";
        };
        Object found = em.createNativeQuery(sql)
                .setParameter(1, owner.reference().value())
                .getSingleResult();
        return new Reference((String) found);
    }

    @Override
    public EvidenceFile get(Actor actor, Reference reference) {
        return em.createQuery("select f from EvidenceFile f where f.reference = :reference", EvidenceFile.class)
                .setParameter("reference", reference)
                .getResultStream()
                .filter(file -> maySee(actor, file))
                .findFirst()
                .orElseThrow(EvidenceRefusal.NO_SUCH_FILE::refused);
    }

    @Override
    public List<EvidenceFile> of(Actor actor, EvidenceOwner owner) {
        return em.createQuery(
                        "select f from EvidenceFile f where f.ownerKind = :kind and f.ownerReference = :reference"
                                + " order by f.id",
                        EvidenceFile.class)
                .setParameter("kind", owner.kind())
                .setParameter("reference", owner.reference())
                .getResultStream()
                .filter(file -> maySee(actor, file))
                .toList();
    }

    @Override
    public List<EvidenceFile> heldBy(EvidenceOwner owner) {
        return em.createQuery(
                        "select f from EvidenceFile f where f.ownerKind = :kind and f.ownerReference = :reference"
                                + " and f.state <> :refused order by f.id",
                        EvidenceFile.class)
                .setParameter("kind", owner.kind())
                .setParameter("reference", owner.reference())
                .setParameter("refused", EvidenceState.REFUSED)
                .getResultList();
    }

    @Override
    public List<EvidenceFile> due(Instant now, int most) {
        return em.createQuery(
                        "select f from EvidenceFile f where f.state = :checking and f.nextCheckAt <= :now"
                                + " order by f.nextCheckAt",
                        EvidenceFile.class)
                .setParameter("checking", EvidenceState.CHECKING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<EvidenceFile> keptAfter(long id, int most) {
        return em.createQuery(
                        "select f from EvidenceFile f where f.id > :id and f.state <> :refused order by f.id",
                        EvidenceFile.class)
                .setParameter("id", id)
                .setParameter("refused", EvidenceState.REFUSED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public EvidenceVitals.Backlog backlog(Instant lateBefore) {
        Object[] found =
                (Object[]) em.createNativeQuery("SELECT COUNT(*), COUNT(CASE WHEN next_check_at <= ?1 THEN 1 END)"
                                + " FROM evidence_file WHERE state = 'CHECKING'")
                        .setParameter(1, LocalDateTime.ofInstant(lateBefore, ZoneOffset.UTC))
                        .getSingleResult();
        return new EvidenceVitals.Backlog(((Number) found[0]).longValue(), ((Number) found[1]).longValue());
    }

    private boolean maySee(Actor actor, EvidenceFile file) {
        return switch (actor.kind()) {
            case STAFF -> actor.isCaseworker();
            case PORTAL -> true;
            case SYSTEM -> file.isSentBy(actor);
            case PERSON -> file.isSentBy(actor) || isPhotographOfTheirCase(actor, file);
        };
    }

    private boolean isPhotographOfTheirCase(Actor actor, EvidenceFile file) {
        return file.owner().kind() == EvidenceOwner.Kind.CASE
                && file.state() == EvidenceState.READY
                && !em.createNativeQuery("SELECT 1 FROM liability WHERE reference = ?1 AND case_reference = ?2")
                        .setParameter(1, actor.id())
                        .setParameter(2, file.owner().reference().value())
                        .getResultList()
                        .isEmpty();
    }
}
