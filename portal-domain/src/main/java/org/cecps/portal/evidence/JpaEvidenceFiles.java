package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

@ApplicationScoped
class JpaEvidenceFiles implements EvidenceFiles {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(EvidenceFile file) {
        em.persist(file);
        em.flush();
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
    public List<EvidenceFile> checking(int most) {
        return em.createQuery(
                        "select f from EvidenceFile f where f.state = :checking order by f.id", EvidenceFile.class)
                .setParameter("checking", EvidenceState.CHECKING)
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
    public void remove(EvidenceFile file) {
        em.remove(file);
    }

    private boolean maySee(Actor actor, EvidenceFile file) {
        return switch (actor.kind()) {
            case STAFF -> actor.isCaseworker();
            case PORTAL -> true;
            case SYSTEM -> false;
            case PERSON -> file.isSentBy(actor) || isPhotographOfTheirCase(actor, file);
        };
    }

    private boolean isPhotographOfTheirCase(Actor actor, EvidenceFile file) {
        return file.owner().kind() == EvidenceOwner.Kind.CASE
                && !em.createNativeQuery("SELECT 1 FROM liability WHERE reference = ?1 AND case_reference = ?2")
                        .setParameter(1, actor.id())
                        .setParameter(2, file.owner().reference().value())
                        .getResultList()
                        .isEmpty();
    }
}
