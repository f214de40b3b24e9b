package org.cecps.portal.scheme;

import java.util.ArrayList;
import java.util.List;
import org.cecps.portal.shared.Money;

/** What the texts of a step mention, as the numbers and amounts they stand for; steps are stored as plain text. */
public final class StepArguments {

    private StepArguments() {}

    /** The arguments in their order: {@link Money} for amounts, {@link Long} for all else. */
    public static List<Object> of(CalculationStep step) {
        List<Object> result = new ArrayList<>();
        for (int i = 0; i < step.arguments().size(); i++) {
            long number = Long.parseLong(step.arguments().get(i));
            if (isAmount(step.code(), i)) {
                result.add(Money.ofPence(number));
            } else {
                result.add(number);
            }
        }
        return List.copyOf(result);
    }

    private static boolean isAmount(StepCode code, int position) {
        return switch (code) {
            case START_FIRST, START_SECOND, START_LATER -> position == 1;
            case MEANS_SUM, CAP_ONE, CAP, CAP_REST -> true;
            case ACCREDITED,
                    ACCREDITED_NO,
                    ACCREDITED_NOT_DRIVER,
                    NOT_LIABLE,
                    COMPLIANCE,
                    COMPLIANCE_NO,
                    REPORTED,
                    REPORTED_NO,
                    MEANS_PERCENT,
                    DISCRETION -> false;
        };
    }
}
