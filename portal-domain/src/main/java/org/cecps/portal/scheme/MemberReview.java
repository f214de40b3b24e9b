package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cecps.portal.translations.Texts;

/** What leads to a review of an accredited company: a prompt for a person, never a decision (R 8.25, FACTS 0.2 no. 19). */
public enum MemberReview {
    /** People were found in its vehicles three times in twelve months. */
    PEOPLE_FOUND_OFTEN,
    /** One incident of any age, and evidence that it does not meet the requirements. */
    INCIDENT_AND_EVIDENCE,
    /** Its vehicles were unsecured three times in twelve months. */
    UNSECURED_OFTEN;

    /**
     * An incident with a vehicle of the company.
     *
     * @param day the London day
     * @param peopleFound whether people were found
     * @param unsecured whether the vehicle was not adequately secured
     */
    public record Incident(LocalDate day, boolean peopleFound, boolean unsecured) {}

    /**
     * Every reason for a review on a day. The twelve months end with that day: an incident on the same date a year before is
     * no longer in them, and one after the day is not yet.
     *
     * @param incidents of the company, in any order
     * @param evidence whether there is evidence that the company does not meet the requirements
     */
    public static Set<MemberReview> reasons(
            List<Incident> incidents, boolean evidence, LocalDate day, SchemeTerms terms) {
        Set<MemberReview> reasons = EnumSet.noneOf(MemberReview.class);
        LocalDate before = day.minusMonths(terms.value(Figure.REVIEW_MONTHS));
        List<Incident> known = incidents.stream()
                .filter(incident -> !incident.day().isAfter(day))
                .toList();
        Predicate<Incident> recent = incident -> incident.day().isAfter(before);
        if (count(known, recent.and(Incident::peopleFound)) >= terms.value(Figure.REVIEW_INCIDENTS)) {
            reasons.add(PEOPLE_FOUND_OFTEN);
        }
        if (evidence && !known.isEmpty()) {
            reasons.add(INCIDENT_AND_EVIDENCE);
        }
        if (count(known, recent.and(Incident::unsecured)) >= terms.value(Figure.REVIEW_UNSECURED)) {
            reasons.add(UNSECURED_OFTEN);
        }
        return Collections.unmodifiableSet(reasons);
    }

    /** The text's key, as in {@code scheme.review.unsecuredOften}. */
    public String key() {
        return Texts.key("scheme.review.", this);
    }

    private static long count(List<Incident> incidents, Predicate<Incident> which) {
        return incidents.stream().filter(which).count();
    }
}
