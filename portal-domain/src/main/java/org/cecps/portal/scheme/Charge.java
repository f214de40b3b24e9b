package org.cecps.portal.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A penalty that is considered for somebody, for one incident.
 *
 * @param person who, by any name that is the same for the same person
 * @param capacity in what capacity; the same person may be charged in two (Act s.31A(15), s.32(6A))
 * @param section under which section
 */
public record Charge(String person, Capacity capacity, Section section) {

    /**
     * Refuses what would punish one person twice for the same circumstances.
     *
     * @throws org.cecps.portal.shared.Refused {@link SchemeRefusal#BOTH_SECTIONS} when a person is under both sections (Act
     *     s.31A(11), s.32(6B)), {@link SchemeRefusal#SAME_CAPACITY_TWICE} when twice in one capacity
     */
    public static void check(List<Charge> charges) {
        Set<Charge> seen = new HashSet<>();
        for (Charge charge : charges) {
            if (!seen.add(charge)) {
                throw SchemeRefusal.SAME_CAPACITY_TWICE.refused();
            }
            boolean both = charges.stream()
                    .anyMatch(other -> other.person.equals(charge.person) && other.section != charge.section);
            if (both) {
                throw SchemeRefusal.BOTH_SECTIONS.refused();
            }
        }
    }

    /**
     * Refuses a penalty for an unsecured vehicle on arrival in the United Kingdom for a person who has one from a control zone
     * abroad on the same journey, in whatever capacity.
     *
     * @param charges what is considered on arrival
     * @param abroad what was imposed in a control zone abroad on the same journey
     * @throws org.cecps.portal.shared.Refused {@link SchemeRefusal#SAME_JOURNEY} (Act s.31A(10))
     */
    public static void checkJourney(List<Charge> charges, List<Charge> abroad) {
        boolean again = charges.stream()
                .filter(charge -> charge.section == Section.S31A)
                .anyMatch(charge -> abroad.stream()
                        .anyMatch(earlier -> earlier.section == Section.S31A && earlier.person.equals(charge.person)));
        if (again) {
            throw SchemeRefusal.SAME_JOURNEY.refused();
        }
    }
}
