package org.cecps.portal.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.shared.Reference;

@ApplicationScoped
class JpaWorkItems implements WorkItems {

    /** The next item for somebody; parameters: the queue, who asks, the London day. */
    private static final String NEXT =
            " FROM work_item w WHERE w.queue = ?1 AND w.state = 'OPEN' AND w.available_from <= ?3 AND NOT EXISTS"
                    + " (SELECT 1 FROM work_item_barred b WHERE b.work_item_id = w.id AND b.staff = ?2)"
                    + " ORDER BY w.legal_date, w.id LIMIT 1";

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(WorkItem item) {
        em.persist(item);
    }

    @Override
    public Optional<WorkItem> lock(Reference item) {
        return em.createQuery("select w from WorkItem w where w.reference = :reference", WorkItem.class)
                .setParameter("reference", item)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<WorkItem> unfinished(Queue queue, Reference subject) {
        return em.createQuery(
                        "select w from WorkItem w where w.subject = :subject and w.queue = :queue and w.state <> :closed",
                        WorkItem.class)
                .setParameter("subject", subject)
                .setParameter("queue", queue)
                .setParameter("closed", WorkItemState.CLOSED)
                .getResultList();
    }

    @Override
    public Optional<WorkItem> claimNext(Queue queue, String staff, LocalDate today) {
        // JPQL has no SKIP LOCKED, without which one slow taker would hold up all others.
        @SuppressWarnings("unchecked")
        List<WorkItem> found = em.createNativeQuery("SELECT *" + NEXT + " FOR UPDATE SKIP LOCKED", WorkItem.class)
                .setParameter(1, queue.name())
                .setParameter(2, staff)
                .setParameter(3, today)
                .getResultList();
        return found.stream().findFirst();
    }

    @Override
    public Optional<LocalDate> nextDate(Queue queue, String staff, LocalDate today) {
        @SuppressWarnings("unchecked")
        List<Date> found = em.createNativeQuery("SELECT w.legal_date" + NEXT)
                .setParameter(1, queue.name())
                .setParameter(2, staff)
                .setParameter(3, today)
                .getResultList();
        return found.stream().findFirst().map(Date::toLocalDate);
    }

    @Override
    public int count(Queue queue, LocalDate today, int limit) {
        Number found = (Number) em.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM work_item"
                        + " WHERE queue = ?1 AND state IN ('OPEN', 'TAKEN') AND available_from <= ?2 LIMIT " + limit
                        + ") seen")
                .setParameter(1, queue.name())
                .setParameter(2, today)
                .getSingleResult();
        return found.intValue();
    }

    @Override
    public int countDue(Queue queue, LocalDate today, LocalDate from, LocalDate to, int limit) {
        Number found = (Number) em.createNativeQuery("SELECT COUNT(*) FROM (SELECT 1 FROM work_item"
                        + " WHERE queue = ?1 AND state IN ('OPEN', 'TAKEN') AND available_from <= ?2"
                        + " AND legal_date BETWEEN ?3 AND ?4 LIMIT " + limit + ") seen")
                .setParameter(1, queue.name())
                .setParameter(2, today)
                .setParameter(3, from)
                .setParameter(4, to)
                .getSingleResult();
        return found.intValue();
    }
}
