package org.cecps.portal.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cecps.portal.shared.Money;

/**
 * Works out a penalty, step by step (FACTS C.3): the starting amount for each person found; reductions for accreditation,
 * compliance and reporting, which add up on the starting amount and never pass 100%; means, which multiply what remains or
 * put a driver's sum in its place; later discretion, which multiplies again; last the cap for all responsible persons
 * together. Exact pence, half a penny up. Reductions that were refused stay in the list as steps of £0.00.
 */
public final class LevelOfPenalty {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SchemeTerms terms;

    /** Works with the terms of an incident. */
    public LevelOfPenalty(SchemeTerms terms) {
        this.terms = terms;
    }

    /**
     * The penalty of one person in one capacity, before the cap for all persons together.
     *
     * @throws org.cecps.portal.shared.Refused {@link SchemeRefusal#SECTION_NOT_IN_FORCE} for section 31A before 13 Feb 2023
     */
    public PenaltyCalculation of(LevelFacts facts) {
        if (facts.section() == Section.S31A && !terms.hasSection31A()) {
            throw SchemeRefusal.SECTION_NOT_IN_FORCE.refused(Figure.FEBRUARY_2023);
        }
        Ledger ledger = new Ledger();
        Money each = terms.startingAmount(facts.section(), facts.earlierPenalties());
        Money start = each.times(facts.units());
        ledger.start(startCode(facts), facts, each, start);
        accredited(facts, ledger, start);
        complied(facts, ledger, start);
        reported(facts, ledger, start);
        means(facts, ledger);
        if (facts.discretionPercent() > 0) {
            ledger.multiply(StepCode.DISCRETION, facts.discretionPercent(), "R 10.58–10.63");
        }
        return new PenaltyCalculation(ledger.steps);
    }

    /**
     * The penalties of all responsible persons of one incident, under the cap for each person found. Above the cap each
     * shrinks in proportion, to the penny, and the largest takes the remainder (FACTS 0.2 no. 13).
     */
    public List<PenaltyCalculation> ofAll(List<LevelFacts> persons) {
        List<PenaltyCalculation> alone = persons.stream().map(this::of).toList();
        Money sum = alone.stream().map(PenaltyCalculation::total).reduce(Money.ZERO, Money::plus);
        if (persons.isEmpty()) {
            return alone;
        }
        boolean anyHasEarlier = persons.stream().anyMatch(person -> person.earlierPenalties() > 0);
        LevelFacts one = persons.get(0);
        Money cap = terms.cap(one.section(), anyHasEarlier).times(one.units());
        if (sum.compareTo(cap) <= 0) {
            return alone;
        }
        List<Money> shares =
                shares(alone.stream().map(PenaltyCalculation::total).toList(), sum, cap);
        return IntStream.range(0, alone.size())
                .mapToObj(i -> capped(alone.get(i), shares.get(i), cap))
                .toList();
    }

    private static List<Money> shares(List<Money> amounts, Money sum, Money cap) {
        List<Money> shares = new ArrayList<>();
        int largest = 0;
        Money given = Money.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            BigDecimal share = BigDecimal.valueOf(amounts.get(i).pence())
                    .multiply(BigDecimal.valueOf(cap.pence()))
                    .divide(BigDecimal.valueOf(sum.pence()), 0, RoundingMode.DOWN);
            shares.add(Money.ofPence(share.longValueExact()));
            given = given.plus(shares.get(i));
            if (amounts.get(i).compareTo(amounts.get(largest)) > 0) {
                largest = i;
            }
        }
        shares.set(largest, shares.get(largest).plus(cap.minus(given)));
        return shares;
    }

    private static PenaltyCalculation capped(PenaltyCalculation alone, Money share, Money cap) {
        List<CalculationStep> steps = new ArrayList<>(alone.steps());
        steps.add(new CalculationStep(
                StepCode.CAP, List.of(Long.toString(cap.pence())), "Regs 2F(2), 3(2)", alone.total(), share));
        return new PenaltyCalculation(steps);
    }

    private void accredited(LevelFacts facts, Ledger ledger, Money start) {
        boolean reaches = facts.capacity() != Capacity.DRIVER || terms.value(Figure.ACCREDITED_REACHES_DRIVER) == 1;
        if (facts.accredited() && reaches) {
            ledger.takeOff(StepCode.ACCREDITED, start, terms.value(Figure.ACCREDITED_REDUCTION), "R 8.21, CPAS-26");
        } else {
            ledger.nothing(StepCode.ACCREDITED_NO, "R 8.21, CPAS-26");
        }
    }

    private void complied(LevelFacts facts, Ledger ledger, Money start) {
        int percent = terms.value(Figure.COMPLIANCE_REDUCTION);
        if (facts.complied() && percent > 0) {
            ledger.takeOff(StepCode.COMPLIANCE, start, percent, "Reg 3A, R 10.60");
        } else {
            ledger.nothing(StepCode.COMPLIANCE_NO, "Reg 3A, R 10.60");
        }
    }

    private static void reported(LevelFacts facts, Ledger ledger, Money start) {
        if (facts.reportedPercent() > 0) {
            ledger.takeOff(StepCode.REPORTED, start, facts.reportedPercent(), "Reg 2D, R 10.58");
        } else {
            ledger.nothing(StepCode.REPORTED_NO, "Reg 2D, R 10.58");
        }
    }

    private static void means(LevelFacts facts, Ledger ledger) {
        Integer percent = facts.meansPercent();
        if (percent != null) {
            ledger.multiply(StepCode.MEANS_PERCENT, percent, "R Fig 41");
        }
        facts.driverSum()
                .ifPresent(sum -> ledger.replace(
                        StepCode.MEANS_SUM, List.of(Long.toString(sum.pence())), "R 10.87", ledger.amount.min(sum)));
    }

    private static StepCode startCode(LevelFacts facts) {
        return switch (facts.earlierPenalties()) {
            case 0 -> StepCode.START_FIRST;
            case 1 -> StepCode.START_SECOND;
            default -> StepCode.START_LATER;
        };
    }

    /** The steps taken so far and the amount they lead to. */
    private static final class Ledger {
        private final List<CalculationStep> steps = new ArrayList<>();
        private Money amount = Money.ZERO;

        void start(StepCode code, LevelFacts facts, Money each, Money start) {
            List<String> arguments = List.of(
                    Integer.toString(facts.units()),
                    Long.toString(each.pence()),
                    Integer.toString(facts.earlierPenalties()));
            replace(code, arguments, "R Fig 36, 10.110", start);
        }

        void takeOff(StepCode code, Money start, int percent, String source) {
            Money off = start.times(BigDecimal.valueOf(percent).divide(HUNDRED));
            replace(
                    code,
                    List.of(Integer.toString(percent)),
                    source,
                    amount.minus(off).max(Money.ZERO));
        }

        void multiply(StepCode code, int percentOff, String source) {
            Money rest = amount.times(BigDecimal.valueOf(100L - percentOff).divide(HUNDRED));
            replace(code, List.of(Integer.toString(percentOff)), source, rest);
        }

        void nothing(StepCode code, String source) {
            replace(code, List.of(), source, amount);
        }

        void replace(StepCode code, List<String> arguments, String source, Money after) {
            steps.add(new CalculationStep(code, arguments, source, amount, after));
            amount = after;
        }
    }
}
