package org.cecps.portal.scheme;

import java.util.Optional;
import org.cecps.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the level of a penalty depends on, for one person in one capacity.
 *
 * @param section the section
 * @param capacity the person's capacity
 * @param peopleFound how many people were hidden; 0 for section 31A, at least 1 for section 32
 * @param earlierPenalties penalties of the same section in the five years before the incident
 * @param accredited whether the company was accredited on the day of the incident
 * @param complied whether the person took all of their own actions (Regs 2B–2E); all or nothing
 * @param reportedPercent reduction for telling the authorities, 0 to 100 per cent (C.2)
 * @param meansPercent a company's means: per cent off what remains, or null
 * @param meansSum a driver's means: the sum by income, or null; the lower of sum and remainder is taken
 * @param discretionPercent later discretion, 0 to 100 per cent off what remains
 */
public record LevelFacts(
        Section section,
        Capacity capacity,
        int peopleFound,
        int earlierPenalties,
        boolean accredited,
        boolean complied,
        int reportedPercent,
        @Nullable Integer meansPercent,
        @Nullable Money meansSum,
        int discretionPercent) {

    /** Refuses what cannot be. */
    public LevelFacts {
        if (section == Section.S32 && peopleFound < 1) {
            throw SchemeRefusal.NOBODY_FOUND.refused();
        }
        if (section == Section.S31A && peopleFound != 0) {
            throw SchemeRefusal.PEOPLE_FOUND.refused();
        }
        if (earlierPenalties < 0) {
            throw SchemeRefusal.EARLIER_PENALTIES_BELOW_ZERO.refused();
        }
        if (!percent(reportedPercent)
                || !percent(discretionPercent)
                || (meansPercent != null && !percent(meansPercent))) {
            throw SchemeRefusal.NO_PERCENTAGE.refused();
        }
        if (meansSum != null && meansSum.compareTo(Money.ZERO) < 0) {
            throw SchemeRefusal.SUM_BELOW_ZERO.refused();
        }
    }

    /** The facts of a first penalty with no reduction. */
    public static LevelFacts first(Section section, Capacity capacity, int peopleFound) {
        return new LevelFacts(section, capacity, peopleFound, 0, false, false, 0, null, null, 0);
    }

    /** The units the starting amount is taken for: each person found, or the vehicle once. */
    public int units() {
        return section == Section.S32 ? peopleFound : 1;
    }

    /** The driver's sum by income, if means were assessed so. */
    public Optional<Money> driverSum() {
        return Optional.ofNullable(meansSum);
    }

    private static boolean percent(int value) {
        return value >= 0 && value <= 100;
    }
}
