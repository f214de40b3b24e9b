package org.cecps.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

@ApplicationScoped
@Transactional
class JpaReconciliationReports implements ReconciliationReports {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(ReconciliationReport report) {
        em.persist(report);
    }

    @Override
    public Optional<ReconciliationReport> latest() {
        return em.createQuery("select r from ReconciliationReport r order by r.id desc", ReconciliationReport.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
