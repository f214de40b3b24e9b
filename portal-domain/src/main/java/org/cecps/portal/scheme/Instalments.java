package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.cecps.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans to pay a penalty month by month and says how they stand (FACTS E, 0.2 no. 9). A plan may be proposed at any time
 * while something is outstanding. Exact pence; the last instalment takes the remainder. Each falls on the day of the first, or
 * on the last day of a month that is too short for it. Every limit is a figure to be confirmed.
 */
public final class Instalments {

    private final SchemeTerms terms;

    /** Works with the terms of an incident. */
    public Instalments(SchemeTerms terms) {
        this.terms = terms;
    }

    /**
     * A plan of so many equal instalments.
     *
     * @param amount what is outstanding
     * @param months how many instalments
     * @param first the day of the first
     * @param today the London day it is
     * @throws org.cecps.portal.shared.Refused a {@link PlanRefusal} for each reason no such plan can be made
     */
    public InstalmentSchedule inMonths(Money amount, int months, LocalDate first, LocalDate today) {
        check(amount, first, today);
        if (months < 1) {
            throw PlanRefusal.NO_INSTALMENTS.refused();
        }
        checkLength(months);
        List<Money> parts = amount.splitInto(months);
        checkLeast(parts.get(0));
        return schedule(parts, first);
    }

    /**
     * A plan of a sum a month; the last instalment is what is left, the same or less.
     *
     * @param amount what is outstanding
     * @param monthly the sum a month
     * @param first the day of the first
     * @param today the London day it is
     * @throws org.cecps.portal.shared.Refused a {@link PlanRefusal} for each reason no such plan can be made
     */
    public InstalmentSchedule ofMonthly(Money amount, Money monthly, LocalDate first, LocalDate today) {
        check(amount, first, today);
        if (!monthly.isPositive()) {
            throw PlanRefusal.NO_MONTHLY_SUM.refused();
        }
        checkLeast(monthly);
        long full = (amount.pence() - 1) / monthly.pence();
        checkLength(full + 1);
        List<Money> parts = new ArrayList<>(Collections.nCopies((int) full, monthly));
        parts.add(amount.minus(monthly.times(full)));
        return schedule(parts, first);
    }

    /**
     * The shortest plan that what a person declares leaves room for.
     *
     * @throws org.cecps.portal.shared.Refused {@link PlanRefusal#NOTHING_LEFT}, or as {@link #ofMonthly}
     */
    public InstalmentSchedule affordable(Money amount, MonthlyBudget budget, LocalDate first, LocalDate today) {
        Money affordable = budget.affordable(terms);
        if (!affordable.isPositive()) {
            throw PlanRefusal.NOTHING_LEFT.refused();
        }
        return ofMonthly(amount, affordable.min(amount), first, today);
    }

    /**
     * Refuses a plan that a person could not keep by their own declaration.
     *
     * @throws org.cecps.portal.shared.Refused {@link PlanRefusal#NOTHING_LEFT}, {@link PlanRefusal#NOT_AFFORDABLE}
     */
    public void checkAffordable(InstalmentSchedule schedule, MonthlyBudget budget) {
        Money affordable = budget.affordable(terms);
        if (!affordable.isPositive()) {
            throw PlanRefusal.NOTHING_LEFT.refused();
        }
        if (schedule.instalments().stream()
                .anyMatch(instalment -> instalment.amount().compareTo(affordable) > 0)) {
            throw PlanRefusal.NOT_AFFORDABLE.refused(affordable);
        }
    }

    /**
     * How a plan stands. A notice counts for what was missed when it was given: who caught up and misses again gets another.
     *
     * @param paid all that was paid since the plan began
     * @param latestNotice the day of the latest notice about missed instalments, or null
     * @param today the London day it is
     */
    public PlanStanding standing(
            InstalmentSchedule schedule, Money paid, @Nullable LocalDate latestNotice, LocalDate today) {
        if (schedule.open(paid).isEmpty()) {
            return PlanStanding.PAID;
        }
        List<Instalment> missed = schedule.missed(paid, today);
        int allowed = terms.value(Figure.INSTALMENTS_MISSED);
        if (allowed == 0 || missed.size() < allowed) {
            return PlanStanding.KEPT;
        }
        LocalDate noticeNeededFrom = missed.get(allowed - 1).due().plusDays(1);
        if (latestNotice == null || latestNotice.isBefore(noticeNeededFrom)) {
            return PlanStanding.NOTICE_NEEDED;
        }
        return today.isAfter(catchUpBy(latestNotice)) ? PlanStanding.BROKEN : PlanStanding.NOTICE_GIVEN;
    }

    /** The last day to catch up after a notice. */
    public LocalDate catchUpBy(LocalDate notice) {
        return notice.plusDays(terms.value(Figure.BROKEN_PLAN_NOTICE));
    }

    private void check(Money amount, LocalDate first, LocalDate today) {
        if (!amount.isPositive()) {
            throw PlanRefusal.NOTHING_TO_PAY.refused();
        }
        if (first.isBefore(today)) {
            throw PlanRefusal.FIRST_IN_PAST.refused();
        }
        LocalDate latest = today.plusDays(terms.value(Figure.FIRST_INSTALMENT_WITHIN));
        if (first.isAfter(latest)) {
            throw PlanRefusal.FIRST_TOO_LATE.refused(latest);
        }
    }

    private void checkLength(long months) {
        int most = terms.value(Figure.INSTALMENTS_MOST);
        if (months > most) {
            throw PlanRefusal.TOO_LONG.refused(most);
        }
    }

    private void checkLeast(Money each) {
        Money least = terms.money(Figure.INSTALMENT_LEAST).max(Money.ofPence(1));
        if (each.compareTo(least) < 0) {
            throw PlanRefusal.INSTALMENT_TOO_SMALL.refused(least);
        }
    }

    private static InstalmentSchedule schedule(List<Money> parts, LocalDate first) {
        return new InstalmentSchedule(IntStream.range(0, parts.size())
                .mapToObj(month -> new Instalment(first.plusMonths(month), parts.get(month)))
                .toList());
    }
}
