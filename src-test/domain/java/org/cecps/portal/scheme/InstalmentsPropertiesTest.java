package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.cecps.portal.shared.Money;

/** What must hold for any plan. */
class InstalmentsPropertiesTest {

    private final Instalments instalments = new Instalments(SchemeTerms.on(LocalDate.of(2026, 1, 1)));

    @Property(tries = 500)
    void theInstalmentsMakeTheAmount(
            @ForAll @LongRange(min = 12, max = 20_000_000) long pence,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll("days") LocalDate first) {
        Money amount = Money.ofPence(pence);
        InstalmentSchedule plan = instalments.inMonths(amount, months, first, first);
        Money each = plan.instalments().get(0).amount();

        assertThat(plan.amount()).isEqualTo(amount);
        assertThat(instalments
                        .ofMonthly(amount, each.plus(Money.ofPence(months)), first, first)
                        .amount())
                .isEqualTo(amount);
        assertThat(plan.instalments())
                .allSatisfy(instalment ->
                        assertThat(instalment.amount()).isBetween(each, each.plus(Money.ofPence(months - 1L))));
    }

    @Property(tries = 500)
    void thereIsOneInstalmentAMonthOnTheDayOfTheFirst(
            @ForAll @IntRange(min = 1, max = 12) int months, @ForAll("days") LocalDate first) {
        List<Instalment> all = instalments
                .inMonths(Money.ofPounds(1_000), months, first, first)
                .instalments();

        for (int i = 0; i < months; i++) {
            YearMonth month = YearMonth.from(first).plusMonths(i);
            assertThat(all.get(i).due()).isEqualTo(month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth())));
        }
    }

    /** Paid and outstanding always make the amount, and it does not matter how a sum is split into payments. */
    @Property(tries = 500)
    void paidAndOutstandingMakeTheAmount(
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll @Size(max = 6) List<@LongRange(min = 1, max = 60_000) Long> payments,
            @ForAll("days") LocalDate first) {
        Money amount = Money.ofPounds(2_000);
        InstalmentSchedule plan = instalments.inMonths(amount, months, first, first);
        InstalmentSchedule rest = plan;
        Money paid = Money.ZERO;

        for (long payment : payments) {
            paid = paid.plus(Money.ofPence(payment));
            List<Instalment> open = new ArrayList<>(rest.open(Money.ofPence(payment)));
            if (open.isEmpty()) {
                break;
            }
            rest = new InstalmentSchedule(open);

            assertThat(plan.open(paid)).isEqualTo(open);
        }

        assertThat(plan.outstanding(paid).plus(paid)).isEqualTo(amount.plus(plan.overpaid(paid)));
    }

    /** Who has paid all that was due by a day is not behind on it. */
    @Property(tries = 500)
    void whoPaidWhatWasDueIsNeverBehind(
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 0, max = 400) int later,
            @ForAll @LongRange(min = 0, max = 50_000) long more) {
        InstalmentSchedule plan = instalments.inMonths(Money.ofPounds(1_000), months, first, first);
        LocalDate today = first.plusDays(later);
        Money due = plan.instalments().stream()
                .filter(instalment -> instalment.due().isBefore(today))
                .map(Instalment::amount)
                .reduce(Money.ZERO, Money::plus);

        assertThat(instalments.standing(plan, due.plus(Money.ofPence(more)), first, today))
                .isIn(PlanStanding.KEPT, PlanStanding.PAID);
        if (due.isPositive()) {
            assertThat(instalments.standing(plan, due.minus(Money.ofPence(1)), null, today))
                    .isEqualTo(PlanStanding.NOTICE_NEEDED);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 8_300).map(day -> Figure.FEBRUARY_2023.plusDays(day));
    }
}
