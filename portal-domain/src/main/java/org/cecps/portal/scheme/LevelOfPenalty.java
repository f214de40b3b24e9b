package org.cecps.portal.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cecps.portal.shared.Money;

/**
 * Works out a penalty, step by step (FACTS C.3): the starting amount for each person found; reductions for accreditation,
 * compliance and reporting, which add up on the starting amount and never pass 100%; means, which multiply what remains or
 * put a driver's sum in its place; later discretion, which multiplies again; last the caps for one person and for all
 * responsible persons together. Exact pence, half a penny up. Reductions that were refused stay in the list as steps of £0.00.
 */
public final class LevelOfPenalty {

    private static final int WHOLE = 100;

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
        ledger.start(startCode(facts), facts, each);
        accredited(facts, ledger);
        complied(facts, ledger);
        reported(facts, ledger);
        means(facts, ledger);
        if (facts.discretionPercent() > 0) {
            ledger.multiply(StepCode.DISCRETION, facts.discretionPercent(), "R 10.58–10.63");
        }
        Money most = terms.capForOne(facts.section()).times(facts.units());
        if (ledger.amount.compareTo(most) > 0) {
            ledger.replace(StepCode.CAP_ONE, List.of(Long.toString(most.pence())), "Regs 2F(1), 3(1)", most);
        }
        return new PenaltyCalculation(ledger.steps);
    }

    /**
     * The penalties of all responsible persons of one incident, under the cap for each person found. Above the cap each
     * shrinks in proportion, to the penny, and the largest takes the remainder (FACTS 0.2 no. 13).
     *
     * @param persons the persons in a stable order, all under the same section
     */
    public List<PenaltyCalculation> ofAll(List<LevelFacts> persons) {
        return ofAll(persons, List.of());
    }

    /**
     * The same where others have their penalty already. What is imposed stays as it is; those still to be imposed share what
     * is left under the cap, so that all together never pay more than the law allows (Regs 2F(2), 3(2)).
     *
     * @param persons those without a penalty yet, in a stable order
     * @param imposed those with one, and how much it is
     */
    public List<PenaltyCalculation> ofAll(List<LevelFacts> persons, List<Imposed> imposed) {
        List<PenaltyCalculation> alone = persons.stream().map(this::of).toList();
        if (persons.isEmpty()) {
            return alone;
        }
        Money cap = cap(persons, imposed);
        Money already = imposed.stream().map(Imposed::amount).reduce(Money.ZERO, Money::plus);
        Money left = cap.minus(already).max(Money.ZERO);
        List<Money> amounts = alone.stream().map(PenaltyCalculation::total).toList();
        Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
        if (sum.compareTo(left) <= 0) {
            return alone;
        }
        List<Money> shares = shares(amounts, sum, left);
        return IntStream.range(0, alone.size())
                .mapToObj(
                        i -> capped(alone.get(i), shares.get(i), persons.get(i).section(), cap, already))
                .toList();
    }

    /**
     * A person whose penalty is imposed.
     *
     * @param facts what it was worked out from
     * @param amount how much it is now
     */
    public record Imposed(LevelFacts facts, Money amount) {}

    /** The cap of the highest starting point among all persons (FACTS 0.2 no. 14). */
    private Money cap(List<LevelFacts> persons, List<Imposed> imposed) {
        LevelFacts one = persons.get(0);
        List<LevelFacts> all = Stream.concat(persons.stream(), imposed.stream().map(Imposed::facts))
                .toList();
        if (all.stream().anyMatch(person -> person.section() != one.section())) {
            throw new IllegalArgumentException("one incident is under one section");
        }
        boolean anyHasEarlier = all.stream().anyMatch(person -> person.earlierPenalties() > 0);
        return terms.cap(one.section(), anyHasEarlier).times(one.units());
    }

    /** Shares in proportion, rounded down; the remainder goes to the largest, though never above the person's own amount. */
    private static List<Money> shares(List<Money> amounts, Money sum, Money cap) {
        List<Money> shares = new ArrayList<>();
        Money given = Money.ZERO;
        for (Money amount : amounts) {
            BigDecimal share = BigDecimal.valueOf(amount.pence())
                    .multiply(BigDecimal.valueOf(cap.pence()))
                    .divide(BigDecimal.valueOf(sum.pence()), 0, RoundingMode.DOWN);
            shares.add(Money.ofPence(share.longValueExact()));
            given = given.plus(Money.ofPence(share.longValueExact()));
        }
        Money remainder = cap.minus(given);
        List<Integer> largestFirst = IntStream.range(0, amounts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> amounts.get(i)).reversed())
                .toList();
        for (int i : largestFirst) {
            Money more = remainder.min(amounts.get(i).minus(shares.get(i)));
            shares.set(i, shares.get(i).plus(more));
            remainder = remainder.minus(more);
        }
        return shares;
    }

    private static PenaltyCalculation capped(
            PenaltyCalculation alone, Money share, Section section, Money cap, Money already) {
        List<CalculationStep> steps = new ArrayList<>(alone.steps());
        String source = section == Section.S31A ? "Reg 2F(2)" : "Reg 3(2)";
        String most = Long.toString(cap.pence());
        steps.add(
                already.isZero()
                        ? new CalculationStep(StepCode.CAP, List.of(most), source, alone.total(), share)
                        : new CalculationStep(
                                StepCode.CAP_REST,
                                List.of(most, Long.toString(already.pence())),
                                source,
                                alone.total(),
                                share));
        return new PenaltyCalculation(steps);
    }

    private void accredited(LevelFacts facts, Ledger ledger) {
        boolean reaches = facts.capacity() != Capacity.DRIVER || terms.value(Figure.ACCREDITED_REACHES_DRIVER) == 1;
        if (!facts.accredited()) {
            ledger.nothing(StepCode.ACCREDITED_NO, "R 8.21, CPAS-26");
        } else if (!reaches) {
            ledger.nothing(StepCode.ACCREDITED_NOT_DRIVER, "R Fig 36, CPAS-26");
        } else {
            ledger.takeOff(StepCode.ACCREDITED, terms.value(Figure.ACCREDITED_REDUCTION), "R 8.21, CPAS-26");
        }
    }

    private void complied(LevelFacts facts, Ledger ledger) {
        int percent = terms.complianceReduction(facts.section());
        if (!facts.complied() || percent == 0) {
            ledger.nothing(StepCode.COMPLIANCE_NO, "Reg 3A, R 10.60");
        } else if (facts.section() == Section.S31A && percent == WHOLE) {
            ledger.takeOff(StepCode.NOT_LIABLE, percent, "Act s.31A(1)");
        } else {
            ledger.takeOff(StepCode.COMPLIANCE, percent, "Reg 3A, R 10.60");
        }
    }

    private static void reported(LevelFacts facts, Ledger ledger) {
        if (facts.reportedPercent() > 0) {
            ledger.takeOff(StepCode.REPORTED, facts.reportedPercent(), "Reg 2D, R 10.58");
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
        private Money start = Money.ZERO;
        private Money amount = Money.ZERO;
        private int takenOff;

        void start(StepCode code, LevelFacts facts, Money each) {
            start = each.times(facts.units());
            List<String> arguments = List.of(
                    Integer.toString(facts.units()),
                    Long.toString(each.pence()),
                    Integer.toString(facts.earlierPenalties()));
            replace(code, arguments, "R Fig 36, 10.110", start);
        }

        /** Reductions add up on the starting amount and never pass the whole of it (FACTS C.3, 0.2 no. 17). */
        void takeOff(StepCode code, int percent, String source) {
            takenOff = Math.min(WHOLE, takenOff + percent);
            replace(code, List.of(Integer.toString(percent)), source, rest(start, takenOff));
        }

        void multiply(StepCode code, int percentOff, String source) {
            replace(code, List.of(Integer.toString(percentOff)), source, rest(amount, percentOff));
        }

        private static Money rest(Money of, int percentOff) {
            return of.times(BigDecimal.valueOf(WHOLE - percentOff, 2));
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
