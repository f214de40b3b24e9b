package org.cecps.portal.liability;

import org.cecps.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an officer found about the level of a penalty. The section, the capacity and the number of people found come from the
 * case.
 *
 * @param earlierPenalties penalties of the same section in the five years before, each confirmed by the officer
 * @param accredited whether the company was accredited on the day
 * @param complied whether this person took all of their own actions
 * @param reportedPercent reduction for telling the authorities, 0 to 100
 * @param meansPercent per cent off by a company's means, or null
 * @param meansSum what a driver pays by income, or null
 * @param discretionPercent later discretion, 0 to 100
 * @param reason why these, shown to the person; needed for any reduction for reporting or by discretion
 */
public record RecommendPenalty(
        int earlierPenalties,
        boolean accredited,
        boolean complied,
        int reportedPercent,
        @Nullable Integer meansPercent,
        @Nullable Money meansSum,
        int discretionPercent,
        String reason) {

    /** A first penalty without any reduction. */
    public static RecommendPenalty first() {
        return new RecommendPenalty(0, false, false, 0, null, null, 0, "");
    }
}
