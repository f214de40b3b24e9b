package org.cecps.portal.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cecps.portal.caseload.Caseload;
import org.cecps.portal.caseload.CaseloadRow;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.staff.StaffAccounts;
import org.cecps.portal.workqueue.Queue;
import org.cecps.portal.workqueue.WorkItem;
import org.cecps.portal.workqueue.WorkQueueService;
import org.jspecify.annotations.Nullable;

/** One queue by legal date, a page at a time, and "get next". */
@Named
@RequestScoped
public class QueueBacking {

    private static final int PAGE = 50;

    @Inject
    private CurrentStaff staff;

    @Inject
    private Caseload caseload;

    @Inject
    private WorkQueueService work;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private LegalClock clock;

    @Inject
    private HttpServletRequest request;

    private Queue queue = Queue.OBJECTION;
    private List<QueueLine> lines = List.of();

    @PostConstruct
    void load() {
        queue = Arrays.stream(Queue.values())
                .filter(one -> one.name().equals(request.getParameter("name")))
                .findFirst()
                .orElse(Queue.OBJECTION);
        if (!staff.actor().isCaseworker()) {
            return;
        }
        LocalDate today = clock.today();
        Map<String, String> names = accounts.names();
        lines = caseload.queue(staff.actor(), queue, today, afterDate(), afterPosition(), PAGE).stream()
                .map(row -> QueueLine.of(row, today, names))
                .toList();
    }

    private @Nullable LocalDate afterDate() {
        try {
            return request.getParameter("afterDate") == null
                    ? null
                    : LocalDate.parse(request.getParameter("afterDate"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private long afterPosition() {
        String after = request.getParameter("after");
        return after != null && after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0;
    }

    /** Takes the open item with the earliest legal date and goes to it. */
    public void takeNext() {
        try {
            go(staff, work, work.takeNext(staff.actor(), queue));
        } catch (Refused refused) {
            ReviewPage.show(refused);
        }
    }

    /** Goes to the page of what was taken, or says that there was nothing. */
    static void go(CurrentStaff staff, WorkQueueService work, Optional<Reference> item) {
        if (item.isEmpty()) {
            ReviewPage.show(new ReviewTexts().of("review.queue.empty"));
            return;
        }
        WorkItem taken = work.get(staff.actor(), item.get());
        ReviewPage.go(QueueLine.page(taken.queue()) + "?ref=" + taken.subject());
    }

    /** The queue. */
    public Queue getQueue() {
        return queue;
    }

    /** The rows of this page. */
    public List<QueueLine> getLines() {
        return lines;
    }

    /** The address of the next page, or nothing on the last one. */
    public @Nullable String getNextPage() {
        if (lines.size() < PAGE) {
            return null;
        }
        CaseloadRow last = lines.get(lines.size() - 1).row();
        return "queue?name=" + queue.name() + "&afterDate=" + last.legalDate() + "&after=" + last.position();
    }
}
