package org.cecps.portal.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cecps.portal.audit.AuditLog;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;

/** Opens work, gives each item to one person at a time, and takes it back. Every step is audited in the case's chain. */
@ApplicationScoped
@Transactional
public class WorkQueueService {

    private final WorkItems items;
    private final AuditLog audit;
    private final LegalClock clock;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WorkQueueService() {
        this(null, null, null);
    }

    /** The service over a collection of items. */
    @Inject
    public WorkQueueService(WorkItems items, AuditLog audit, LegalClock clock) {
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a piece of work. Called by the feature it belongs to, in the transaction of what caused it. */
    public Reference open(OpenWorkItem command) {
        WorkItem item = new WorkItem(command, clock.now());
        items.add(item);
        return item.reference();
    }

    /**
     * Gives this person the open item with the earliest legal date that they may take; empty when there is none. Two people
     * never get the same item.
     */
    public Optional<Reference> takeNext(Actor actor, Queue queue) {
        requireGrade(actor, queue);
        Optional<WorkItem> next = items.claimNext(queue, actor.id(), clock.today());
        next.ifPresent(item -> taken(actor, item));
        return next.map(WorkItem::reference);
    }

    /**
     * Gives this person, from all queues of their grade, the open item with the earliest legal date that they may take; empty
     * when there is none.
     */
    public Optional<Reference> takeNext(Actor actor) {
        requireCaseworker(actor);
        return queuesOf(actor).stream()
                .flatMap(queue ->
                        items.nextDate(queue, actor.id(), clock.today()).map(date -> Map.entry(date, queue)).stream())
                .sorted(Map.Entry.comparingByKey())
                .map(next -> takeNext(actor, next.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The queues this person's grade may work, in the order of the procedure. */
    public List<Queue> queuesOf(Actor actor) {
        return actor.isCaseworker()
                ? Arrays.stream(Queue.values())
                        .filter(queue -> actor.may(queue.lowestGrade()))
                        .toList()
                : List.of();
    }

    /** Gives this person one certain item; refused when another has it. Taking what one already has changes nothing. */
    public void take(Actor actor, Reference reference) {
        WorkItem item = locked(reference);
        boolean before = item.isHeldBy(actor);
        if (!before) {
            taken(actor, item);
        }
    }

    /** Puts an item back into its queue, with a note for whoever is next. */
    public void handBack(Actor actor, Reference reference, String note) {
        WorkItem item = locked(reference);
        item.handBackBy(actor, note, clock.now());
        audit.record(actor, "work.handedBack", item.caseReference(), Map.of("item", reference.value(), "note", note));
    }

    /**
     * Makes sure that this person holds the work on a subject, before they decide it.
     *
     * @throws org.cecps.portal.shared.Refused {@link WorkQueueRefusal#NOT_YOURS} otherwise
     */
    public void requireHolder(Actor actor, Queue queue, Reference subject) {
        if (items.unfinished(queue, subject).stream().noneMatch(item -> item.isHeldBy(actor))) {
            throw WorkQueueRefusal.NOT_YOURS.refused();
        }
    }

    /** Closes all work on a subject in a queue: it is done, or no longer needed. */
    public void close(Actor actor, Queue queue, Reference subject) {
        for (WorkItem item : items.unfinished(queue, subject)) {
            item.close(clock.now());
            audit.record(
                    actor,
                    "work.closed",
                    item.caseReference(),
                    Map.of("item", item.reference().value()));
        }
    }

    /** The work on a subject in a queue that is not closed, for the page that shows it. */
    public Optional<WorkItem> current(Actor actor, Queue queue, Reference subject) {
        requireCaseworker(actor);
        return items.unfinished(queue, subject).stream().findFirst();
    }

    /** One item, for the page that shows it. */
    public WorkItem get(Actor actor, Reference reference) {
        requireCaseworker(actor);
        return locked(reference);
    }

    /** How many items wait or are being worked in a queue, counted to a limit ("1,000 or more"). */
    public int count(Actor actor, Queue queue, int limit) {
        requireCaseworker(actor);
        return items.count(queue, clock.today(), limit);
    }

    /**
     * How many items, of all queues of this person's grade, have their last day by law between two London days, both included;
     * counted to a limit.
     */
    public int countDue(Actor actor, LocalDate from, LocalDate to, int limit) {
        requireCaseworker(actor);
        return queuesOf(actor).stream()
                .mapToInt(queue -> items.countDue(queue, clock.today(), from, to, limit))
                .sum();
    }

    private void taken(Actor actor, WorkItem item) {
        item.takeBy(actor, clock.now());
        audit.record(
                actor,
                "work.taken",
                item.caseReference(),
                Map.of("item", item.reference().value()));
    }

    private WorkItem locked(Reference reference) {
        return items.lock(reference).orElseThrow(WorkQueueRefusal.NO_SUCH_ITEM::refused);
    }

    private static void requireGrade(Actor actor, Queue queue) {
        requireCaseworker(actor);
        if (!actor.may(queue.lowestGrade())) {
            throw WorkQueueRefusal.NOT_YOUR_GRADE.refused();
        }
    }

    private static void requireCaseworker(Actor actor) {
        if (!actor.isCaseworker()) {
            throw WorkQueueRefusal.NOT_YOUR_GRADE.refused();
        }
    }
}
