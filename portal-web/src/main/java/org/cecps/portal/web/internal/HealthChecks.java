package org.cecps.portal.web.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cecps.portal.correspondence.Mailer;
import org.cecps.portal.evidence.EvidenceReconciliation;
import org.cecps.portal.evidence.EvidenceVitals;
import org.cecps.portal.evidence.VirusScanner;
import org.cecps.portal.outbox.OutboxVitals;
import org.cecps.portal.persistence.DatabaseVitals;
import org.cecps.portal.web.internal.Health.Check;
import org.cecps.portal.web.internal.Health.Status;

/**
 * What the portal needs to work. Requests need the database and room for files; without mail server or scanner they go on, and
 * what waits is caught up on later, so those are told but do not take a node away from its visitors.
 */
@ApplicationScoped
public class HealthChecks {

    private static final System.Logger LOG = System.getLogger(HealthChecks.class.getName());
    private static final int LONGEST_SECONDS = 3;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private DatabaseVitals database;

    @Inject
    private OutboxVitals outbox;

    @Inject
    private EvidenceVitals evidence;

    @Inject
    private EvidenceReconciliation reconciliation;

    @Inject
    private Mailer mailer;

    @Inject
    private VirusScanner scanner;

    /** What a check found. */
    private record Found(boolean isUp, Map<String, Object> data) {}

    /** A check that can be made. */
    private record Task(String name, boolean needed, Callable<Found> check) {}

    /** Makes every check, all at once, each within three seconds. */
    public List<Check> all() {
        List<Task> tasks = List.of(
                new Task("database", true, () -> new Found(database.answers(), Map.of())),
                new Task("evidenceDirectory", true, this::room),
                new Task("mail", false, () -> new Found(mailer.answers(), Map.of())),
                new Task("scanner", false, this::scanner),
                new Task("outbox", false, this::outbox),
                new Task("evidenceChecks", false, this::evidenceChecks),
                new Task("evidenceReconciliation", false, this::reconciliation));
        try {
            List<Future<Found>> made =
                    threads.invokeAll(tasks.stream().map(Task::check).toList(), LONGEST_SECONDS, TimeUnit.SECONDS);
            List<Check> checks = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                checks.add(result(tasks.get(i), made.get(i)));
            }
            return checks;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return tasks.stream().map(HealthChecks::down).toList();
        }
    }

    private static Check result(Task task, Future<Found> made) throws InterruptedException {
        try {
            Found found = made.get();
            return new Check(task.name(), found.isUp() ? Status.UP : Status.DOWN, task.needed(), found.data());
        } catch (ExecutionException | CancellationException e) {
            LOG.log(System.Logger.Level.WARNING, "the check of " + task.name() + " did not end well", e);
            return down(task);
        }
    }

    private static Check down(Task task) {
        return new Check(task.name(), Status.DOWN, task.needed(), Map.of());
    }

    private Found room() {
        return new Found(evidence.hasRoom(), Map.of("freeBytes", evidence.freeBytes()));
    }

    private Found scanner() {
        boolean isConfigured = scanner.isConfigured();
        return new Found(!isConfigured || scanner.answers(), Map.of("configured", isConfigured));
    }

    private Found outbox() {
        OutboxVitals.Backlog backlog = outbox.backlog();
        return new Found(
                backlog.overdue() == 0 && backlog.stuck() == 0,
                Map.of("waiting", backlog.waiting(), "overdue", backlog.overdue(), "stuck", backlog.stuck()));
    }

    private Found evidenceChecks() {
        EvidenceVitals.Backlog backlog = evidence.backlog();
        return new Found(backlog.overdue() == 0, Map.of("waiting", backlog.waiting(), "overdue", backlog.overdue()));
    }

    private Found reconciliation() {
        return reconciliation
                .latest()
                .map(report -> new Found(report.wrong() == 0, Map.of("files", report.files(), "wrong", report.wrong())))
                .orElse(new Found(true, Map.of()));
    }
}
