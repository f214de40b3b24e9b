package org.cecps.portal.scheme;

import java.util.List;
import java.util.Optional;
import org.cecps.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step of working out a penalty, as the driver, the reviewer and the letter show it. It is flat, so that it can be stored
 * as a row.
 *
 * @param code what the step is; its texts are {@code scheme.step.<code>} and {@code scheme.step.<code>.why}
 * @param arguments what the texts mention, in order: numbers and reasons as text
 * @param source the law or report paragraph
 * @param before the amount before
 * @param after the amount after; equal to before for a reduction that was refused
 * @param author the staff reference of who proposed the step, or null where nobody decided yet
 * @param approver the staff reference of who approved it, or null
 */
public record CalculationStep(
        StepCode code,
        List<String> arguments,
        String source,
        Money before,
        Money after,
        @Nullable String author,
        @Nullable String approver) {

    /** Copies the arguments. */
    public CalculationStep {
        arguments = List.copyOf(arguments);
    }

    /** A step that nobody has decided on yet. */
    public CalculationStep(StepCode code, List<String> arguments, String source, Money before, Money after) {
        this(code, arguments, source, before, after, null, null);
    }

    /** By how much the step changes the amount; below zero for a reduction. */
    public Money change() {
        return after.minus(before);
    }

    /** Who proposed it. */
    public Optional<String> proposedBy() {
        return Optional.ofNullable(author);
    }

    /** Who approved it. */
    public Optional<String> approvedBy() {
        return Optional.ofNullable(approver);
    }
}
