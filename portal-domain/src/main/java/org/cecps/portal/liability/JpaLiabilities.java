package org.cecps.portal.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

@ApplicationScoped
class JpaLiabilities implements Liabilities {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Liability liability) {
        em.persist(liability);
        em.flush();
    }

    @Override
    public Liability get(Actor actor, Reference reference) {
        return visible(actor, byReference(reference));
    }

    @Override
    public Liability lock(Actor actor, Reference reference) {
        return visible(actor, byReference(reference).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Liability> ofCase(Actor actor, Reference caseReference) {
        return em.createQuery(
                        "select l from Liability l where l.caseReference = :reference order by l.id", Liability.class)
                .setParameter("reference", caseReference)
                .getResultStream()
                .filter(liability -> liability.isVisibleTo(actor))
                .toList();
    }

    private TypedQuery<Liability> byReference(Reference reference) {
        return em.createQuery("select l from Liability l where l.reference = :reference", Liability.class)
                .setParameter("reference", reference);
    }

    private static Liability visible(Actor actor, TypedQuery<Liability> query) {
        return query.getResultStream()
                .filter(liability -> liability.isVisibleTo(actor))
                .findFirst()
                .orElseThrow(LiabilityRefusal.NO_SUCH_LIABILITY::refused);
    }
}
