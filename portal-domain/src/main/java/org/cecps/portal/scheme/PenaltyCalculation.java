package org.cecps.portal.scheme;

import java.util.List;
import org.cecps.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A penalty worked out: the steps in order, and what is to pay.
 *
 * @param steps at least the starting amount
 */
public record PenaltyCalculation(List<CalculationStep> steps) {

    /** Copies the steps. */
    public PenaltyCalculation {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a calculation has at least its starting amount");
        }
        steps = List.copyOf(steps);
    }

    /** What is to pay. */
    public Money total() {
        return steps.get(steps.size() - 1).after();
    }

    /**
     * The same with who answers for it on each step.
     *
     * @param author the staff reference of who proposed it
     * @param approver the staff reference of who approved it, or null while nobody has
     */
    public PenaltyCalculation decidedBy(String author, @Nullable String approver) {
        return new PenaltyCalculation(steps.stream()
                .map(step -> new CalculationStep(
                        step.code(), step.arguments(), step.source(), step.before(), step.after(), author, approver))
                .toList());
    }
}
