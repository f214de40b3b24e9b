package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cecps.portal.shared.Money;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    static Stream<Arguments> stepsInEveryLanguage() {
        return Language.released().stream()
                .flatMap(language -> Stream.of(StepCode.values()).map(code -> Arguments.of(language, code)));
    }

    @ParameterizedTest
    @MethodSource("stepsInEveryLanguage")
    void everyStepIsWrittenOutInEveryLanguage(Language language, StepCode code) {
        CalculationStep step = new CalculationStep(
                code, List.of("3", "600000", "4"), "Act", Money.ofPounds(6_000), Money.ofPounds(3_000));

        Explanation.Line line = Explanation.of(new PenaltyCalculation(List.of(step)), language)
                .lines()
                .get(0);

        assertThat(line.title()).isNotBlank().doesNotContain("{");
        assertThat(line.why()).isNotBlank().doesNotContain("{", "scheme.");
        assertThat(line.step()).isEqualTo(step);
    }

    static Stream<Arguments> refusalsInEveryLanguage() {
        return Language.released().stream()
                .flatMap(language -> Stream.of(SchemeRefusal.values()).map(refusal -> Arguments.of(language, refusal)));
    }

    @ParameterizedTest
    @MethodSource("refusalsInEveryLanguage")
    void everyRefusalIsWrittenOutInEveryLanguage(Language language, SchemeRefusal refusal) {
        String text = Texts.in(language).of(refusal.key(), LocalDate.of(2026, 11, 24));

        assertThat(text).isNotBlank().doesNotContain("{");
    }

    @Test
    void theEnglishExplanationReadsLikeALetter() {
        LevelFacts facts = new LevelFacts(Section.S32, Capacity.OWNER, 2, 1, true, false, 0, 25, null, 0);

        Explanation explanation =
                Explanation.of(new LevelOfPenalty(SchemeTerms.on(LocalDate.of(2024, 6, 1))).of(facts), Language.EN);

        assertThat(explanation.lines())
                .extracting(line -> line.title() + ": " + line.why())
                .containsExactly(
                        "Starting amount: Second penalty of this kind in five years. 2 people × £10,000.00.",
                        "The company was accredited: On the day of the incident. 50% of the starting amount.",
                        "You took every security action: No. All of them are needed. No reduction.",
                        "You told the authorities yourself: No. No reduction.",
                        "What the company can afford: By the size of the company: 25% off what remains.");
    }

    @Test
    void amountsKeepTheirOrderInRightToLeftText() {
        CalculationStep cap = new CalculationStep(
                StepCode.CAP_REST,
                List.of("1200000", "600000"),
                "Reg 3(2)",
                Money.ofPounds(9_000),
                Money.ofPounds(6_000));

        String arabic = Explanation.of(new PenaltyCalculation(List.of(cap)), Language.AR)
                .lines()
                .get(0)
                .why();
        String english = Explanation.of(new PenaltyCalculation(List.of(cap)), Language.EN)
                .lines()
                .get(0)
                .why();

        assertThat(arabic).contains("\u2066£12,000.00\u2069", "\u2066£6,000.00\u2069");
        assertThat(english)
                .isEqualTo("£12,000.00 for all who are responsible. Others already have penalties of £6,000.00.");
    }
}
