package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cecps.portal.shared.Money;

/** What must hold for any facts, on any day. */
class LevelOfPenaltyPropertiesTest {

    @Property(tries = 500)
    void aReductionNeverRaisesAPenalty(@ForAll("facts") LevelFacts facts, @ForAll("days") LocalDate day) {
        LevelOfPenalty level = new LevelOfPenalty(SchemeTerms.on(day));
        Money without = level.of(new LevelFacts(
                        facts.section(),
                        facts.capacity(),
                        facts.peopleFound(),
                        facts.earlierPenalties(),
                        false,
                        false,
                        0,
                        null,
                        null,
                        0))
                .total();

        PenaltyCalculation calculation = level.of(facts);

        assertThat(calculation.total()).isBetween(Money.ZERO, without);
        assertThat(calculation.steps().stream().skip(1))
                .allMatch(step -> step.change().compareTo(Money.ZERO) <= 0);
    }

    @Property(tries = 500)
    void eachStepStartsWhereTheOneBeforeEnded(@ForAll("facts") LevelFacts facts, @ForAll("days") LocalDate day) {
        List<CalculationStep> steps =
                new LevelOfPenalty(SchemeTerms.on(day)).of(facts).steps();

        Money amount = Money.ZERO;
        for (CalculationStep step : steps) {
            assertThat(step.before()).isEqualTo(amount);
            amount = step.after();
        }
    }

    @Property(tries = 500)
    void theSharesMakeTheCapToThePenny(
            @ForAll("sums") List<Money> sums,
            @ForAll @IntRange(min = 0, max = 2) int earlier,
            @ForAll @IntRange(min = 0, max = 2_500_000) int alreadyImposed,
            @ForAll("days") LocalDate day) {
        LevelOfPenalty level = new LevelOfPenalty(SchemeTerms.on(day));
        List<LevelFacts> persons = sums.stream()
                .map(sum -> new LevelFacts(Section.S32, Capacity.DRIVER, 1, earlier, false, false, 0, null, sum, 0))
                .toList();
        List<LevelOfPenalty.Imposed> imposed =
                List.of(new LevelOfPenalty.Imposed(persons.get(0), Money.ofPence(alreadyImposed)));
        Money left = SchemeTerms.on(day)
                .cap(Section.S32, earlier > 0)
                .minus(Money.ofPence(alreadyImposed))
                .max(Money.ZERO);
        Money alone =
                persons.stream().map(level::of).map(PenaltyCalculation::total).reduce(Money.ZERO, Money::plus);

        List<PenaltyCalculation> all = level.ofAll(persons, imposed);

        assertThat(all.stream().map(PenaltyCalculation::total).reduce(Money.ZERO, Money::plus))
                .isEqualTo(alone.min(left));
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).total())
                    .isBetween(Money.ZERO, level.of(persons.get(i)).total());
        }
    }

    @Property(tries = 300)
    void moreEarlierPenaltiesNeverLowerAPenalty(@ForAll("facts") LevelFacts facts, @ForAll("days") LocalDate day) {
        LevelOfPenalty level = new LevelOfPenalty(SchemeTerms.on(day));
        LevelFacts oneMore = new LevelFacts(
                facts.section(),
                facts.capacity(),
                facts.peopleFound(),
                facts.earlierPenalties() + 1,
                facts.accredited(),
                facts.complied(),
                facts.reportedPercent(),
                facts.meansPercent(),
                facts.meansSum(),
                facts.discretionPercent());

        assertThat(level.of(oneMore).total())
                .isGreaterThanOrEqualTo(level.of(facts).total());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 8_300).map(day -> Figure.FEBRUARY_2023.plusDays(day));
    }

    @Provide
    Arbitrary<List<Money>> sums() {
        return Arbitraries.longs()
                .between(0, 1_000_000)
                .map(Money::ofPence)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<LevelFacts> facts() {
        Arbitrary<Integer> percent = Arbitraries.integers().between(0, 100);
        return Combinators.combine(
                        Arbitraries.of(Section.class),
                        Arbitraries.of(Capacity.class),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false).tuple2(),
                        percent,
                        percent.injectNull(0.5),
                        Arbitraries.longs()
                                .between(0, 3_000_000)
                                .map(Money::ofPence)
                                .injectNull(0.5))
                .flatAs((section, capacity, people, earlier, flags, reported, means, sum) ->
                        percent.map(discretion -> new LevelFacts(
                                section,
                                capacity,
                                section == Section.S32 ? people : 0,
                                earlier,
                                flags.get1(),
                                flags.get2(),
                                reported,
                                means,
                                sum,
                                discretion)));
    }
}
