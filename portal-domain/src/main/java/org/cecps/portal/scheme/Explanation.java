package org.cecps.portal.scheme;

import java.util.List;
import org.cecps.portal.shared.Money;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/**
 * A calculation in the words of one language, the same for pages, letters and other systems.
 *
 * @param lines one for each step, in its order
 */
public record Explanation(List<Line> lines) {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

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

    private static Line line(CalculationStep step, Texts texts) {
        String key = step.code().key();
        Object[] arguments = StepArguments.of(step).stream()
                .map(argument -> argument instanceof Money money ? amount(money, texts) : argument)
                .toArray();
        return new Line(texts.of(key), texts.of(key + ".why", arguments), step);
    }

    private static String amount(Money money, Texts texts) {
        String written = texts.money(money.pence());
        return texts.language().isRightToLeft() ? LEFT_TO_RIGHT_ISOLATE + written + POP_ISOLATE : written;
    }
}
