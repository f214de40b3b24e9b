package org.cecps.portal.scheme;

import java.util.List;
import org.cecps.portal.shared.Money;

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
}
