package org.cecps.portal.web.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.scheme.Clocks;
import org.cecps.portal.scheme.Jurisdiction;

/**
 * A clock of a liability as the screen shows it.
 *
 * @param key the text's key
 * @param day the last day
 * @param daysLeft days until it
 * @param style {@code soon} within two weeks, {@code held} while it stands still, else nothing
 */
public record ClockView(String key, LocalDate day, long daysLeft, String style) {

    private static final int SOON = 14;

    static List<ClockView> of(Liability liability, LocalDate today) {
        List<ClockView> clocks = new ArrayList<>();
        liability.clocks().lastIssueDay().ifPresent(day -> clocks.add(of("review.clock.issue", day, today, false)));
        if (liability.penaltyIssuedOn().isEmpty()) {
            liability.replyBy().ifPresent(day -> clocks.add(of("review.clock.reply", day, today, false)));
            clocks.add(of("review.clock.notBefore", liability.clocks().notBefore(), today, false));
        }
        liability.objectBy().ifPresent(day -> clocks.add(of("review.clock.object", day, today, false)));
        liability
                .payBy(today)
                .ifPresent(day -> clocks.add(of("review.clock.pay", day, today, liability.isPaymentPaused())));
        liability
                .appealBy(Jurisdiction.ENGLAND_AND_WALES)
                .ifPresent(day -> clocks.add(of("review.clock.appeal", day, today, false)));
        return clocks;
    }

    /** Whether it still matters when an objection is decided: paying, and issuing a new notice. */
    boolean matters() {
        return key.equals("review.clock.pay") || key.equals("review.clock.issue");
    }

    /** Whether this is the last day to issue the penalty notice. */
    boolean isIssue() {
        return key.equals("review.clock.issue");
    }

    static ClockView of(String key, LocalDate day, LocalDate today, boolean held) {
        long left = Clocks.daysLeft(today, day);
        return new ClockView(key, day, left, held ? "held" : left >= 0 && left <= SOON ? "soon" : "");
    }
}
