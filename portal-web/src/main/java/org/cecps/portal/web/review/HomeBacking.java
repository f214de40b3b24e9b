package org.cecps.portal.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cecps.portal.caseload.Caseload;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.staff.StaffAccounts;
import org.cecps.portal.workqueue.WorkQueueService;

/** The home page: the next thing to do, what is at risk, and what one has taken. */
@Named
@RequestScoped
public class HomeBacking {

    private static final int SHOWN = 10;
    private static final int COUNTED_TO = 1_000;
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 12, 31);

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

    private List<QueueLine> mine = List.of();
    private List<QueueLine> closest = List.of();
    private List<Band> bands = List.of();

    /**
     * How many open items have their last day by law in a span of days from today.
     *
     * @param key the text's key
     * @param count how many
     * @param share the length of its bar, 0 to 100
     * @param urgency the style of the bar
     */
    public record Band(String key, int count, int share, String urgency) {}

    @PostConstruct
    void load() {
        Actor actor = staff.actor();
        if (!actor.isCaseworker()) {
            return;
        }
        LocalDate today = clock.today();
        Map<String, String> names = accounts.names();
        mine = caseload.heldBy(actor).stream()
                .map(row -> QueueLine.of(row, today, names))
                .toList();
        closest = caseload.closest(actor, work.queuesOf(actor), today, SHOWN).stream()
                .map(row -> QueueLine.of(row, today, names))
                .toList();
        bands = bands(actor, today);
    }

    private List<Band> bands(Actor actor, LocalDate today) {
        int past = due(actor, LONG_AGO, today.minusDays(1));
        int now = due(actor, today, today);
        int week = due(actor, today.plusDays(1), today.plusDays(QueueLine.A_WEEK));
        int month = due(actor, today.plusDays(QueueLine.A_WEEK + 1), today.plusDays(QueueLine.FOUR_WEEKS));
        int later = due(actor, today.plusDays(QueueLine.FOUR_WEEKS + 1), FAR_AHEAD);
        int most = Math.max(1, IntStream.of(past, now, week, month, later).max().orElse(1));
        return List.of(
                new Band("review.home.past", past, 100 * past / most, "no"),
                new Band("review.home.today", now, 100 * now / most, "no"),
                new Band("review.home.week", week, 100 * week / most, "soon"),
                new Band("review.home.month", month, 100 * month / most, ""),
                new Band("review.home.later", later, 100 * later / most, ""));
    }

    private int due(Actor actor, LocalDate from, LocalDate to) {
        return work.countDue(actor, from, to, COUNTED_TO);
    }

    /** Takes the most urgent item of all one's queues and goes to it. */
    public void takeNext() {
        QueueBacking.go(staff, work, work.takeNext(staff.actor()));
    }

    /** What one has taken. */
    public List<QueueLine> getMine() {
        return mine;
    }

    /** The open items with the closest legal dates. */
    public List<QueueLine> getClosest() {
        return closest;
    }

    /** Open work by days left. */
    public List<Band> getBands() {
        return bands;
    }
}
