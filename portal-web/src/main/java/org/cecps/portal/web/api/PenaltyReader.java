package org.cecps.portal.web.api;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.LevelFacts;
import org.cecps.portal.scheme.SchemeRefusal;
import org.cecps.portal.scheme.SchemeTerms;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.Money;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one incident for which penalties are to be worked out. */
final class PenaltyReader {

    private static final int MOST_PERSONS = 20;
    private static final int MOST_PEOPLE = 9_999;
    private static final int MOST_EARLIER = 99;
    private static final int WHOLE = 100;

    /**
     * What is asked.
     *
     * @param terms the figures on the day of the incident
     * @param persons each responsible person, in the order they were sent
     * @param language of the explanation
     */
    record Question(SchemeTerms terms, List<LevelFacts> persons, Language language) {}

    private PenaltyReader() {}

    /**
     * The question of a body.
     *
     * @param today the London day it is
     * @throws ApiException 422 with every bad field
     */
    static Question read(JsonObject body, LocalDate today) {
        Fields fields = Fields.of(body);
        LocalDate incident = fields.required("incidentOn", fields::date).orElse(today);
        Section section = fields.required("section", name -> fields.choice(name, Section.class))
                .orElse(null);
        int people = fields.number("peopleFound", 0, MOST_PEOPLE).orElse(0);
        Language language = fields.language("language", Language.released()).orElse(Language.EN);
        List<PersonFacts> persons = fields.objects("persons", 1, MOST_PERSONS).stream()
                .map(PenaltyReader::person)
                .toList();
        fields.end();
        SchemeTerms terms = SchemeTerms.on(incident);
        if (incident.isAfter(today)) {
            fields.errors().add(FieldError.of("/incidentOn", SchemeRefusal.INCIDENT_IN_FUTURE));
        }
        if (section != null) {
            check(section, people, terms, fields);
        }
        if (!fields.errors().isEmpty() || section == null) {
            throw ApiException.badFields(fields.errors());
        }
        return new Question(
                terms,
                persons.stream().map(person -> person.facts(section, people)).toList(),
                language);
    }

    private static void check(Section section, int people, SchemeTerms terms, Fields fields) {
        boolean isPeopleRead =
                fields.errors().stream().noneMatch(error -> error.field().equals("/peopleFound"));
        if (section == Section.S32 && people < 1 && isPeopleRead) {
            fields.errors().add(FieldError.of("/peopleFound", SchemeRefusal.NOBODY_FOUND));
        } else if (section == Section.S31A && people > 0) {
            fields.errors().add(FieldError.of("/peopleFound", SchemeRefusal.PEOPLE_FOUND));
        }
        if (section == Section.S31A && !terms.hasSection31A()) {
            fields.errors().add(FieldError.of("/section", SchemeRefusal.SECTION_NOT_IN_FORCE, Figure.FEBRUARY_2023));
        }
    }

    private record PersonFacts(
            Capacity capacity,
            int earlierPenalties,
            boolean accredited,
            boolean complied,
            int reportedPercent,
            @Nullable Integer meansPercent,
            @Nullable Money meansSum,
            int discretionPercent) {

        LevelFacts facts(Section section, int people) {
            return new LevelFacts(
                    section,
                    capacity,
                    people,
                    earlierPenalties,
                    accredited,
                    complied,
                    reportedPercent,
                    meansPercent,
                    meansSum,
                    discretionPercent);
        }
    }

    private static PersonFacts person(Fields fields) {
        PersonFacts facts = new PersonFacts(
                fields.required("capacity", name -> fields.choice(name, Capacity.class))
                        .orElse(Capacity.DRIVER),
                fields.number("earlierPenalties", 0, MOST_EARLIER).orElse(0),
                fields.flag("accredited"),
                fields.flag("complied"),
                fields.number("reportedPercent", 0, WHOLE).orElse(0),
                fields.number("meansPercent", 0, WHOLE).orElse(null),
                fields.number("meansSumPence", 0, Integer.MAX_VALUE)
                        .map(Money::ofPence)
                        .orElse(null),
                fields.number("discretionPercent", 0, WHOLE).orElse(0));
        fields.end();
        return facts;
    }
}
