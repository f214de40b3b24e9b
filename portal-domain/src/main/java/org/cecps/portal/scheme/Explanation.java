package org.cecps.portal.scheme;

import java.util.List;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/**
 * A calculation in the words of one language, the same for pages, letters and other systems.
 *
 * @param lines one for each step, in its order
 */
public record Explanation(List<Line> lines) {

    /** Copies the lines. */
    public Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * A step in words.
     *
     * @param title what it is
     * @param why the reason
     * @param step the step itself
     */
    public record Line(String title, String why, CalculationStep step) {}

    /** A calculation in a language; amounts in it are isolated where the language is written from right to left. */
    public static Explanation of(PenaltyCalculation calculation, Language language) {
        Texts texts = Texts.in(language);
        return new Explanation(
                calculation.steps().stream().map(step -> line(step, texts)).toList());
    }

    /** A refusal of the scheme in a language; amounts in it are isolated as above. */
    public static String of(Refused refused, Language language) {
        return Wording.of(Texts.in(language), refused.refusal().key(), refused.arguments());
    }

    private static Line line(CalculationStep step, Texts texts) {
        String key = step.code().key();
        return new Line(texts.of(key), Wording.of(texts, key + ".why", StepArguments.of(step)), step);
    }
}
