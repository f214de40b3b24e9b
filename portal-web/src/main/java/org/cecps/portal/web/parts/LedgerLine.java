package org.cecps.portal.web.parts;

import java.util.List;
import org.cecps.portal.scheme.CalculationStep;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.scheme.StepArguments;
import org.cecps.portal.shared.Money;
import org.cecps.portal.web.support.PageTexts;

/**
 * One step of a calculation as a page shows it.
 *
 * @param title what it is
 * @param amount the starting amount, or what the step takes off or adds
 * @param reason why
 * @param zero whether it changes nothing: a reduction that was not given
 */
public record LedgerLine(String title, String amount, String reason, boolean zero) {

    /** The steps of a calculation, in their order. */
    public static List<LedgerLine> of(PenaltyCalculation calculation, PageTexts texts) {
        return calculation.steps().stream().map(step -> of(step, texts)).toList();
    }

    /** One step. */
    public static LedgerLine of(CalculationStep step, PageTexts texts) {
        Money change = step.change();
        return new LedgerLine(
                texts.of(step.code().key()),
                texts.money(change),
                texts.of(step.code().key() + ".why", StepArguments.of(step).toArray()),
                change.isZero());
    }

    /** The same step for another reason. */
    public LedgerLine because(String otherReason) {
        return new LedgerLine(title, amount, otherReason, zero);
    }
}
