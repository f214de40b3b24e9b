package org.cecps.portal.web.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.cecps.portal.evidence.EvidenceReconciliation;
import org.cecps.portal.evidence.EvidenceVitals;
import org.cecps.portal.evidence.ReconciliationReport;
import org.cecps.portal.outbox.OutboxVitals;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.web.support.RequestCounts;
import org.cecps.portal.workqueue.Queue;
import org.cecps.portal.workqueue.WorkItems;

/** Figures for Prometheus: what waits, how long it has waited, and what this node has answered. */
@Path("metrics")
@ApplicationScoped
public class MetricsResource {

    /** A queue is counted up to here; beyond it nobody needs the exact number. */
    private static final int MOST_ITEMS = 100_000;

    @Inject
    private RequestCounts requests;

    @Inject
    private WorkItems work;

    @Inject
    private OutboxVitals outbox;

    @Inject
    private EvidenceVitals evidence;

    @Inject
    private EvidenceReconciliation reconciliation;

    @Inject
    private HealthChecks checks;

    @Inject
    private LegalClock clock;

    /** All figures at this moment. */
    @GET
    @Produces("text/plain; version=0.0.4; charset=utf-8")
    public String metrics() {
        Exposition text = new Exposition();
        requests(text);
        queues(text);
        outbox(text);
        evidence(text);
        text.gauge("portal_check_up", "Whether a check of /internal/health/ready is up: 1 yes, 0 no.");
        checks.all().forEach(check -> text.value(check.status() == Health.Status.UP ? 1 : 0, "check", check.name()));
        return text.toString();
    }

    private void requests(Exposition text) {
        text.counter("portal_requests_total", "Requests that this node has answered since it started.");
        requests.all().forEach(count -> text.value(count.requests(), "area", area(count), "status", status(count)));
        text.counter("portal_request_seconds_total", "How long those requests took, seconds.");
        requests.all().forEach(count -> text.value(count.seconds(), "area", area(count), "status", status(count)));
    }

    private static String area(RequestCounts.Count count) {
        return count.area().settingName();
    }

    private static String status(RequestCounts.Count count) {
        return count.statusClass() + "xx";
    }

    private void queues(Exposition text) {
        LocalDate today = clock.today();
        text.gauge("portal_work_items", "Work that waits or is being worked, counted to " + MOST_ITEMS + ".");
        for (Queue queue : Queue.values()) {
            text.value(work.count(queue, today, MOST_ITEMS), "queue", queue.name());
        }
        text.gauge("portal_work_items_late", "Work whose last day by law is over, counted to " + MOST_ITEMS + ".");
        for (Queue queue : Queue.values()) {
            int late = work.countDue(queue, today, LocalDate.EPOCH, today.minusDays(1), MOST_ITEMS);
            text.value(late, "queue", queue.name());
        }
    }

    private void outbox(Exposition text) {
        OutboxVitals.Backlog backlog = outbox.backlog();
        text.gauge("portal_outbox_messages", "Mails and letters that have not arrived; overdue ones wait too.");
        text.value(backlog.waiting(), "state", "waiting");
        text.value(backlog.overdue(), "state", "overdue");
        text.value(backlog.stuck(), "state", "stuck");
        text.gauge("portal_outbox_oldest_seconds", "The age of the oldest message that has not arrived, seconds.");
        text.value(backlog.oldest().toSeconds());
    }

    private void evidence(Exposition text) {
        EvidenceVitals.Backlog backlog = evidence.backlog();
        text.gauge("portal_evidence_checks", "Files that wait for their checks; overdue ones wait too.");
        text.value(backlog.waiting(), "state", "waiting");
        text.value(backlog.overdue(), "state", "overdue");
        text.gauge("portal_evidence_free_bytes", "Room left for files, bytes.");
        text.value(evidence.freeBytes());
        text.gauge("portal_evidence_wrong", "Kept files that the last hourly reading found missing or changed.");
        text.value(reconciliation.latest().map(ReconciliationReport::wrong).orElse(0L));
    }
}
