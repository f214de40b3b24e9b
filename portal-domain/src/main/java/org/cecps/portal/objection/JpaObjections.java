package org.cecps.portal.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

@ApplicationScoped
class JpaObjections implements Objections {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Objection objection) {
        em.persist(objection);
        em.flush();
    }

    @Override
    public Objection get(Actor actor, Reference objection) {
        return em.createQuery("select o from Objection o where o.reference = :reference", Objection.class)
                .setParameter("reference", objection)
                .getResultStream()
                .filter(found -> found.isVisibleTo(actor))
                .findFirst()
                .orElseThrow(ObjectionRefusal.NO_SUCH_OBJECTION::refused);
    }

    @Override
    public List<Objection> forLiability(Actor actor, Reference liability) {
        return em.createQuery(
                        "select o from Objection o where o.liability = :liability order by o.receivedAt desc",
                        Objection.class)
                .setParameter("liability", liability)
                .getResultStream()
                .filter(found -> found.isVisibleTo(actor))
                .toList();
    }

    @Override
    public Optional<Objection> ofForm(Actor actor, UUID formId) {
        return em.createQuery("select o from Objection o where o.formId = :formId", Objection.class)
                .setParameter("formId", formId.toString())
                .getResultStream()
                .filter(found -> found.isVisibleTo(actor))
                .findFirst();
    }
}
