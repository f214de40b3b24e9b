package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);
    private static final Money DEBT = Money.ofPounds(1_000);

    private final Instalments instalments = new Instalments(SchemeTerms.on(TODAY));

    /** £1,000.00 in three: the last takes the remainder; 31 January, 28 February, 31 March. */
    @Test
    void aPlanInMonthsIsExactToThePenny() {
        InstalmentSchedule plan = instalments.inMonths(DEBT, 3, FIRST, TODAY);

        assertThat(plan.instalments())
                .containsExactly(
                        new Instalment(FIRST, Money.ofPence(33_333)),
                        new Instalment(LocalDate.of(2026, 2, 28), Money.ofPence(33_333)),
                        new Instalment(LocalDate.of(2026, 3, 31), Money.ofPence(33_334)));
        assertThat(plan.amount()).isEqualTo(DEBT);
    }

    @ParameterizedTest(name = "£1,000 by {0} pence: {1} instalments, the last {2} pence")
    @CsvSource({
        "30000,  4, 10000",
        "25000,  4, 25000",
        "33333,  4, 1",
        "33334,  3, 33332",
        "99999,  2, 1",
        "100000, 1, 100000",
        "100001, 1, 100000"
    })
    void aPlanOfAMonthlySumEndsWithWhatIsLeft(long monthly, int count, long last) {
        InstalmentSchedule plan = instalments.ofMonthly(DEBT, Money.ofPence(monthly), FIRST, TODAY);

        assertThat(plan.instalments()).hasSize(count);
        assertThat(plan.instalments().subList(0, count - 1))
                .allMatch(instalment -> instalment.amount().equals(Money.ofPence(monthly)));
        assertThat(plan.instalments().get(count - 1).amount()).isEqualTo(Money.ofPence(last));
        assertThat(plan.amount()).isEqualTo(DEBT);
    }

    /** Each falls on the day of the first, also after a shorter month and in a leap year. */
    @Test
    void theEndOfAShortMonthDoesNotMoveTheNextInstalment() {
        LocalDate today = LocalDate.of(2028, 1, 1);

        assertThat(instalments
                        .inMonths(DEBT, 5, LocalDate.of(2028, 1, 31), today)
                        .instalments())
                .extracting(Instalment::due)
                .containsExactly(
                        LocalDate.of(2028, 1, 31),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 3, 31),
                        LocalDate.of(2028, 4, 30),
                        LocalDate.of(2028, 5, 31));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "0,      3,  2026-01-31, , NOTHING_TO_PAY",
        "-1,     3,  2026-01-31, , NOTHING_TO_PAY",
        "100000, 0,  2026-01-31, , NO_INSTALMENTS",
        "100000, -1, 2026-01-31, , NO_INSTALMENTS",
        "100000, 13, 2026-01-31, 12, TOO_LONG",
        "2,      3,  2026-01-31, £0.01, INSTALMENT_TOO_SMALL",
        "100000, 3,  2026-01-14, , FIRST_IN_PAST",
        "100000, 3,  2026-02-16, 2026-02-15, FIRST_TOO_LATE"
    })
    void aPlanInMonthsIsRefusedForAReason(
            long pence, int months, LocalDate first, @Nullable String argument, PlanRefusal refusal) {
        Refused refused = refused(() -> instalments.inMonths(Money.ofPence(pence), months, first, TODAY));

        assertThat(refused.refusal()).isEqualTo(refusal);
        assertThat(refused.arguments()).extracting(Object::toString).isEqualTo(listOf(argument));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "0,      10000, 2026-01-31, , NOTHING_TO_PAY",
        "100000, 0,     2026-01-31, , NO_MONTHLY_SUM",
        "100000, -1,    2026-01-31, , NO_MONTHLY_SUM",
        "100000, 8333,  2026-01-31, 12, TOO_LONG",
        "100000, 1,     2026-01-31, 12, TOO_LONG",
        "100000, 10000, 2026-01-14, , FIRST_IN_PAST",
        "100000, 10000, 2026-02-16, 2026-02-15, FIRST_TOO_LATE"
    })
    void aPlanOfAMonthlySumIsRefusedForAReason(
            long pence, long monthly, LocalDate first, @Nullable String argument, PlanRefusal refusal) {
        Refused refused =
                refused(() -> instalments.ofMonthly(Money.ofPence(pence), Money.ofPence(monthly), first, TODAY));

        assertThat(refused.refusal()).isEqualTo(refusal);
        assertThat(refused.arguments()).extracting(Object::toString).isEqualTo(listOf(argument));
    }

    @Test
    void theLongestPlanAndTheFirstAndLastDayAreAllowed() {
        assertThat(instalments.inMonths(DEBT, 12, TODAY, TODAY).instalments()).hasSize(12);
        assertThat(instalments
                        .ofMonthly(DEBT, Money.ofPence(8_334), TODAY.plusDays(31), TODAY)
                        .instalments())
                .hasSize(12);
        assertThat(instalments.inMonths(DEBT, 1, TODAY, TODAY).instalments()).hasSize(1);
        assertThat(instalments.inMonths(Money.ofPence(3), 3, TODAY, TODAY).instalments())
                .hasSize(3);
    }

    /** The least instalment is a setting; the last may be less. */
    @Test
    void theLeastInstalmentIsASetting() {
        Instalments atLeast50 = with(Figure.INSTALMENT_LEAST, 5_000);

        assertThat(atLeast50
                        .ofMonthly(Money.ofPounds(101), Money.ofPounds(50), FIRST, TODAY)
                        .instalments())
                .extracting(instalment -> instalment.amount().pence())
                .containsExactly(5_000L, 5_000L, 100L);
        assertThat(refused(() -> atLeast50.ofMonthly(DEBT, Money.ofPence(4_999), FIRST, TODAY)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(PlanRefusal.INSTALMENT_TOO_SMALL))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(Money.ofPounds(50)));
        assertThat(refused(() -> atLeast50.inMonths(Money.ofPounds(99), 2, FIRST, TODAY))
                        .refusal())
                .isEqualTo(PlanRefusal.INSTALMENT_TOO_SMALL);
    }

    @Test
    void refusalsAreWrittenOutWithTheirAmounts() {
        Refused refused = refused(() -> with(Figure.INSTALMENT_LEAST, 100_000).inMonths(DEBT, 2, FIRST, TODAY));

        assertThat(Explanation.of(refused, Language.EN)).isEqualTo("Each instalment must be at least £1,000.00");
        assertThat(Explanation.of(refused, Language.AR)).contains("\u2066£1,000.00\u2069");
    }

    /** £1,500.00 a month less £1,200.00 leaves £300.00. */
    @Test
    void aPlanIsMeasuredAgainstWhatThePersonDeclares() {
        MonthlyBudget budget = new MonthlyBudget(Money.ofPounds(1_500), Money.ofPounds(1_200));

        instalments.checkAffordable(instalments.ofMonthly(DEBT, Money.ofPounds(300), FIRST, TODAY), budget);
        assertThat(refused(() -> instalments.checkAffordable(
                        instalments.ofMonthly(DEBT, Money.ofPence(30_001), FIRST, TODAY), budget)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(PlanRefusal.NOT_AFFORDABLE))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(Money.ofPounds(300)));
        assertThat(instalments.affordable(DEBT, budget, FIRST, TODAY).instalments())
                .extracting(instalment -> instalment.amount().pence())
                .containsExactly(30_000L, 30_000L, 30_000L, 10_000L);
        assertThat(instalments
                        .affordable(Money.ofPounds(200), budget, FIRST, TODAY)
                        .instalments())
                .containsExactly(new Instalment(FIRST, Money.ofPounds(200)));
    }

    @ParameterizedTest
    @CsvSource({"1200, 1200", "1200, 1300", "0, 0"})
    void whoHasNothingLeftCannotHaveAPlan(long income, long outgoings) {
        MonthlyBudget budget = new MonthlyBudget(Money.ofPounds(income), Money.ofPounds(outgoings));
        InstalmentSchedule plan = instalments.inMonths(DEBT, 12, FIRST, TODAY);

        assertThat(refused(() -> instalments.affordable(DEBT, budget, FIRST, TODAY))
                        .refusal())
                .isEqualTo(PlanRefusal.NOTHING_LEFT);
        assertThat(refused(() -> instalments.checkAffordable(plan, budget)).refusal())
                .isEqualTo(PlanRefusal.NOTHING_LEFT);
    }

    @Test
    void howMuchOfTheIncomeLeftAnInstalmentTakesIsASetting() {
        SchemeTerms half = terms(Figure.INSTALMENT_OF_INCOME_LEFT, 50);

        assertThat(new MonthlyBudget(Money.ofPence(1_005), Money.ZERO).affordable(half))
                .isEqualTo(Money.ofPence(502));
    }

    @Test
    void aBudgetBelowZeroIsRefused() {
        assertThat(refused(() -> new MonthlyBudget(Money.ofPence(-1), Money.ZERO))
                        .refusal())
                .isEqualTo(SchemeRefusal.AMOUNT_BELOW_ZERO);
        assertThat(refused(() -> new MonthlyBudget(Money.ZERO, Money.ofPence(-1)))
                        .refusal())
                .isEqualTo(SchemeRefusal.AMOUNT_BELOW_ZERO);
    }

    @Test
    void aPartPaymentLowersTheNextInstalmentAndKeepsTheDays() {
        InstalmentSchedule plan = instalments.inMonths(Money.ofPounds(400), 4, FIRST, TODAY);

        assertThat(plan.open(Money.ofPounds(30)))
                .containsExactly(
                        new Instalment(FIRST, Money.ofPounds(70)),
                        new Instalment(LocalDate.of(2026, 2, 28), Money.ofPounds(100)),
                        new Instalment(LocalDate.of(2026, 3, 31), Money.ofPounds(100)),
                        new Instalment(LocalDate.of(2026, 4, 30), Money.ofPounds(100)));
        assertThat(plan.outstanding(Money.ofPounds(30))).isEqualTo(Money.ofPounds(370));
        assertThat(plan.next(Money.ofPounds(100)))
                .contains(new Instalment(LocalDate.of(2026, 2, 28), Money.ofPounds(100)));
    }

    @Test
    void whoPaysAheadIsNotBehindLater() {
        InstalmentSchedule plan = instalments.inMonths(Money.ofPounds(400), 4, FIRST, TODAY);
        Money paidAtOnce = Money.ofPounds(250);

        assertThat(plan.open(paidAtOnce))
                .containsExactly(
                        new Instalment(LocalDate.of(2026, 3, 31), Money.ofPounds(50)),
                        new Instalment(LocalDate.of(2026, 4, 30), Money.ofPounds(100)));
        assertThat(instalments.standing(plan, paidAtOnce, null, LocalDate.of(2026, 3, 31)))
                .isEqualTo(PlanStanding.KEPT);
        assertThat(instalments.standing(plan, paidAtOnce, null, LocalDate.of(2026, 4, 1)))
                .isEqualTo(PlanStanding.NOTICE_NEEDED);
    }

    @Test
    void whatIsPaidAboveThePlanIsSaid() {
        InstalmentSchedule plan = instalments.inMonths(DEBT, 3, FIRST, TODAY);

        assertThat(plan.overpaid(Money.ofPounds(1_010))).isEqualTo(Money.ofPounds(10));
        assertThat(plan.overpaid(Money.ofPounds(990))).isEqualTo(Money.ZERO);
        assertThat(plan.open(Money.ofPounds(1_010))).isEmpty();
        assertThat(plan.next(DEBT)).isEmpty();
        assertThat(instalments.standing(plan, DEBT, TODAY, TODAY.plusYears(1))).isEqualTo(PlanStanding.PAID);
        assertThat(refused(() -> plan.open(Money.ofPence(-1))).refusal()).isEqualTo(SchemeRefusal.AMOUNT_BELOW_ZERO);
        assertThat(plan.open(Money.ZERO)).isEqualTo(plan.instalments());
    }

    /** FACTS E: a missed payment, a notice of 14 days, then the plan is broken. */
    @ParameterizedTest(name = "on {0}, notice {1}: {2}")
    @CsvSource({
        "2026-01-31, ,           KEPT",
        "2026-02-01, ,           NOTICE_NEEDED",
        "2026-02-01, 2026-01-31, NOTICE_NEEDED",
        "2026-02-01, 2026-02-01, NOTICE_GIVEN",
        "2026-02-15, 2026-02-01, NOTICE_GIVEN",
        "2026-02-16, 2026-02-01, BROKEN"
    })
    void aMissedPaymentIsFollowedByANoticeBeforeThePlanIsBroken(
            LocalDate today, @Nullable LocalDate notice, PlanStanding standing) {
        InstalmentSchedule plan = instalments.inMonths(Money.ofPounds(400), 4, FIRST, TODAY);

        assertThat(instalments.standing(plan, Money.ZERO, notice, today)).isEqualTo(standing);
        assertThat(instalments.catchUpBy(LocalDate.of(2026, 2, 1))).isEqualTo(LocalDate.of(2026, 2, 15));
    }

    @Test
    void whoCatchesUpAndMissesAgainGetsAnotherNotice() {
        InstalmentSchedule plan = instalments.inMonths(Money.ofPounds(400), 4, FIRST, TODAY);
        LocalDate noticeForJanuary = LocalDate.of(2026, 2, 2);

        assertThat(instalments.standing(plan, Money.ofPounds(100), noticeForJanuary, LocalDate.of(2026, 2, 20)))
                .isEqualTo(PlanStanding.KEPT);
        assertThat(instalments.standing(plan, Money.ofPounds(100), noticeForJanuary, LocalDate.of(2026, 3, 1)))
                .isEqualTo(PlanStanding.NOTICE_NEEDED);
    }

    @Test
    void whenAPlanBreaksIsASetting() {
        InstalmentSchedule plan = instalments.inMonths(Money.ofPounds(400), 4, FIRST, TODAY);
        Instalments never = with(Figure.INSTALMENTS_MISSED, 0);
        Instalments afterTwo = with(Figure.INSTALMENTS_MISSED, 2);

        assertThat(never.standing(plan, Money.ZERO, null, TODAY.plusYears(1))).isEqualTo(PlanStanding.KEPT);
        assertThat(afterTwo.standing(plan, Money.ZERO, null, LocalDate.of(2026, 2, 28)))
                .isEqualTo(PlanStanding.KEPT);
        assertThat(afterTwo.standing(plan, Money.ZERO, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1)))
                .isEqualTo(PlanStanding.NOTICE_NEEDED);
        assertThat(afterTwo.standing(plan, Money.ZERO, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 16)))
                .isEqualTo(PlanStanding.BROKEN);
    }

    @Test
    void onlyABrokenPlanNoLongerProtects() {
        assertThat(PlanStanding.values())
                .filteredOn(standing -> !standing.isInGoodStanding())
                .containsExactly(PlanStanding.BROKEN);
    }

    @Test
    void aPlanHasAtLeastOneInstalment() {
        assertThatThrownBy(() -> new InstalmentSchedule(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instalments with(Figure figure, int value) {
        return new Instalments(terms(figure, value));
    }

    private static SchemeTerms terms(Figure figure, int value) {
        return SchemeTermsTable.published()
                .with(new SchemeTermsTable.Row(figure, value, TODAY, "test", true))
                .on(TODAY);
    }

    private static List<String> listOf(@Nullable String argument) {
        return argument == null ? List.of() : List.of(argument);
    }

    private static Refused refused(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call);
    }
}
