package org.cecps.portal.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
@Transactional
class JpaFigureOverrides implements FigureOverrides {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(FigureOverride override) {
        em.persist(override);
    }

    @Override
    public List<FigureOverride> all() {
        return em.createQuery("select o from FigureOverride o order by o.id", FigureOverride.class)
                .getResultList();
    }
}
