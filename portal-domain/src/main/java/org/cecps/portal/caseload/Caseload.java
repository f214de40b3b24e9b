package org.cecps.portal.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cecps.portal.audit.AuditLog;
import org.cecps.portal.audit.AuditedStep;
import org.cecps.portal.liability.LiabilityRefusal;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.workqueue.Queue;
import org.cecps.portal.workqueue.WorkItemState;
import org.jspecify.annotations.Nullable;

/** Reads queues and searches for reviewers. Every method takes who asks and refuses all but caseworkers. */
@ApplicationScoped
@Transactional
public class Caseload {

    private static final int MOST_FOUND = 50;
    private static final String ROW =
            "select new org.cecps.portal.caseload.CaseloadRow(w.id, w.reference, w.queue, w.subject,"
                    + " l.reference, l.person.name, l.capacity, l.section, l.state, l.person.language, w.legalDate, w.takenBy)"
                    + " from WorkItem w, Liability l where l.reference = w.liability and w.state = :state";

    private static final Comparator<CaseloadRow> BY_LEGAL_DATE =
            Comparator.comparing(CaseloadRow::legalDate).thenComparing(CaseloadRow::position);

    private static final int MOST_STEPS = 200;

    @Inject
    private AuditLog audit;

    @PersistenceContext
    private EntityManager em;

    /**
     * A page of a queue by legal date, after a given row. Seeks, so that the last page costs what the first does.
     *
     * @param today the London day; items of a later first day are not shown
     * @param afterDate the legal date of the last row seen, or null for the first page
     * @param afterPosition the position of the last row seen
     */
    public List<CaseloadRow> queue(
            Actor actor, Queue queue, LocalDate today, @Nullable LocalDate afterDate, long afterPosition, int size) {
        requireCaseworker(actor);
        // A seek for each state: one query for both would read all closed items of earlier dates and pass over them.
        return Stream.of(WorkItemState.OPEN, WorkItemState.TAKEN)
                .flatMap(state -> inState(state, queue, today, afterDate, afterPosition, size).stream())
                .sorted(BY_LEGAL_DATE)
                .limit(size)
                .toList();
    }

    private List<CaseloadRow> inState(
            WorkItemState state,
            Queue queue,
            LocalDate today,
            @Nullable LocalDate afterDate,
            long afterPosition,
            int size) {
        // Written out with OR: MariaDB does not seek on (a, b) > (?, ?).
        String after = afterDate == null
                ? ""
                : " and (w.legalDate > :afterDate or (w.legalDate = :afterDate and w.id > :after))";
        TypedQuery<CaseloadRow> query = em.createQuery(
                        ROW + " and w.queue = :queue and w.availableFrom <= :today" + after
                                + " order by w.legalDate, w.id",
                        CaseloadRow.class)
                .setParameter("queue", queue)
                .setParameter("today", today)
                .setParameter("state", state)
                .setMaxResults(size);
        if (afterDate != null) {
            query.setParameter("afterDate", afterDate).setParameter("after", afterPosition);
        }
        return query.getResultList();
    }

    /**
     * The items of several queues whose legal dates are the closest.
     *
     * @param today the London day; items of a later first day are not shown
     */
    public List<CaseloadRow> closest(Actor actor, List<Queue> queues, LocalDate today, int size) {
        requireCaseworker(actor);
        return queues.stream()
                .flatMap(queue -> queue(actor, queue, today, null, 0, size).stream())
                .sorted(BY_LEGAL_DATE)
                .limit(size)
                .toList();
    }

    /** What a member of staff has taken, by legal date. */
    public List<CaseloadRow> heldBy(Actor actor) {
        requireCaseworker(actor);
        return em.createQuery(ROW + " and w.takenBy = :staff order by w.legalDate", CaseloadRow.class)
                .setParameter("staff", actor.id())
                .setParameter("state", WorkItemState.TAKEN)
                .getResultList();
    }

    /** Liabilities by a part of a name, then by a part of a registration, the latest first; not more than fifty. */
    public List<Found> search(Actor actor, String text) {
        requireCaseworker(actor);
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return List.of();
        }
        String like = "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        // Each table by itself: over both at once, the database looks up the other's row for every row of one.
        List<Reference> named = references(
                "select l.reference from Liability l where lower(l.person.name) like :text escape '!'"
                        + " or lower(l.person.latinName) like :text escape '!' order by l.incidentOn desc",
                like);
        List<Reference> cases = references(
                "select c.reference from CaseFile c where lower(c.vehicle) like :text escape '!'"
                        + " or lower(c.trailer) like :text escape '!' order by c.incidentOn desc",
                like);
        return Stream.concat(found("l.reference", named).stream(), found("l.caseReference", cases).stream())
                .distinct()
                .limit(MOST_FOUND)
                .toList();
    }

    private List<Reference> references(String query, String like) {
        return em.createQuery(query, Reference.class)
                .setParameter("text", like)
                .setMaxResults(MOST_FOUND)
                .getResultList();
    }

    private List<Found> found(String what, List<Reference> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select new org.cecps.portal.caseload.Found(l.reference, l.person.name, l.section, l.state, c.vehicle)"
                                + " from Liability l, CaseFile c where c.reference = l.caseReference and " + what
                                + " in :references order by l.incidentOn desc",
                        Found.class)
                .setParameter("references", references)
                .setMaxResults(MOST_FOUND)
                .getResultList();
    }

    /**
     * Notes in the log that a member of staff reads a case: who looks at somebody's data can be asked why (DECISIONS "Security").
     *
     * @param subject what of the case is shown: the case, a liability, an objection
     */
    public void reads(Actor actor, Reference caseReference, Reference subject) {
        requireCaseworker(actor);
        audit.record(actor, "case.read", caseReference, Map.of("subject", subject.value()));
    }

    /** What was done on a case and who read it, the latest first; not more than two hundred steps. */
    public List<AuditedStep> history(Actor actor, Reference caseReference) {
        requireCaseworker(actor);
        return audit.latest(caseReference, MOST_STEPS);
    }

    private static void requireCaseworker(Actor actor) {
        if (!actor.isCaseworker()) {
            throw LiabilityRefusal.GRADE_TOO_LOW.refused();
        }
    }
}
