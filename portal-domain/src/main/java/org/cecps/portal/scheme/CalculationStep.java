package org.cecps.portal.scheme;

import java.util.List;
import org.cecps.portal.shared.Money;

/**
 * One step of working out a penalty, as the driver, the reviewer and the letter show it.
 *
 * @param code what the step is; its texts are {@code scheme.step.<code>} and {@code scheme.step.<code>.why}
 * @param arguments what the texts mention, in order: numbers and reasons as text
 * @param source the law or report paragraph
 * @param before the amount before
 * @param after the amount after; equal to before for a reduction that was refused
 */
public record CalculationStep(StepCode code, List<String> arguments, String source, Money before, Money after) {

    /** Copies the arguments. */
    public CalculationStep {
        arguments = List.copyOf(arguments);
    }

    /** By how much the step changes the amount; below zero for a reduction. */
    public Money change() {
        return after.minus(before);
    }
}
