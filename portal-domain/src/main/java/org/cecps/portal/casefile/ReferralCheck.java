package org.cecps.portal.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cecps.portal.party.PartyKind;
import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.scheme.SchemeTerms;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What makes a referral complete and possible. Finds all problems at once, each at its field; these are the checks whose
 * absence the report counts: incidents in the future (R 9.32), people counted where nobody is (R 9.81), missing details
 * (R 10.43).
 */
final class ReferralCheck {

    private static final int SHORT = 100;
    private static final int NAME = 300;
    private static final int COMPANY_NUMBER = 60;
    private static final int POSTCODE = 30;
    private static final int EMAIL_ADDRESS = 254;
    private static final int PHONE = 40;
    private static final int ADDRESS_LINE = 200;
    private static final int NOTES = 10_000;
    private static final int ADDRESS_LINES = 8;
    private static final Pattern REGISTRATION = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .\\-]{1,19}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<FieldProblem> problems = new ArrayList<>();
    private final LegalClock clock;

    ReferralCheck(LegalClock clock) {
        this.clock = clock;
    }

    List<FieldProblem> problemsOf(ReceiveCase command) {
        text("senderReference", command.senderReference(), SHORT);
        when(command);
        where(command);
        registration("vehicle", command.vehicle());
        if (command.trailer() != null) {
            registration("trailer", command.trailer());
        }
        found(command);
        length("officerNotes", command.officerNotes(), NOTES);
        persons(command.persons());
        return problems;
    }

    List<FieldProblem> problemsOf(PersonDetails details) {
        person("", details);
        return problems;
    }

    private void when(ReceiveCase command) {
        LocalDate found = LegalClock.dayOf(command.occurredAt());
        if (command.occurredAt().isAfter(clock.now())) {
            add("occurredAt", CaseRefusal.IN_FUTURE);
        } else if (command.section() == Section.S31A && !SchemeTerms.on(found).hasSection31A()) {
            add("section", CaseRefusal.SECTION_NOT_IN_FORCE);
        }
        if (command.borderCrossedOn() != null && command.borderCrossedOn().isAfter(found)) {
            add("borderCrossedOn", CaseRefusal.CROSSED_AFTER_FIND);
        }
    }

    private void where(ReceiveCase command) {
        boolean inland = command.inlandPlace() != null && !command.inlandPlace().isBlank();
        if ((command.port() == null) != inland) {
            add("port", CaseRefusal.ONE_PLACE);
        }
        if (inland) {
            text("inlandPlace", command.inlandPlace(), NAME);
        }
    }

    private void found(ReceiveCase command) {
        Integer people = command.peopleFound();
        if (command.section() == Section.S32) {
            if (people == null || people < 1) {
                add("peopleFound", CaseRefusal.NOBODY_FOUND);
            }
            if (command.foundWhere().isEmpty()) {
                add("foundWhere", CaseRefusal.NOT_SAID_WHERE);
            }
        } else {
            if (people != null && people != 0) {
                add("peopleFound", CaseRefusal.PEOPLE_NOT_COUNTED);
            }
            if (command.findings().isEmpty()) {
                add("findings", CaseRefusal.NO_FINDING);
            }
        }
    }

    private void persons(List<ReceivePerson> persons) {
        if (persons.isEmpty()) {
            add("persons", CaseRefusal.NO_PERSON);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < persons.size(); i++) {
            String field = "persons[" + i + "].";
            ReceivePerson person = persons.get(i);
            PersonDetails details = person.details();
            if (!seen.add(person.capacity() + "/" + details.name().toLowerCase(Locale.ROOT))) {
                add(field + "capacity", CaseRefusal.PERSON_TWICE);
            }
            person(field, details);
        }
    }

    private void person(String field, PersonDetails details) {
        text(field + "name", details.name(), NAME);
        if (details.latinName() != null) {
            text(field + "latinName", details.latinName(), NAME);
        }
        LocalDate born = details.dateOfBirth();
        if (details.kind() == PartyKind.PERSON && (born == null || !born.isBefore(clock.today()))) {
            add(field + "dateOfBirth", CaseRefusal.NO_DATE_OF_BIRTH);
        }
        if (details.kind() == PartyKind.COMPANY && isBlank(details.companyNumber()) && isBlank(details.postcode())) {
            add(field + "companyNumber", CaseRefusal.NO_COMPANY_FACT);
        }
        length(field + "companyNumber", details.companyNumber(), COMPANY_NUMBER);
        length(field + "postcode", details.postcode(), POSTCODE);
        length(field + "email", details.email(), EMAIL_ADDRESS);
        length(field + "phone", details.phone(), PHONE);
        if (details.email() != null && !EMAIL.matcher(details.email()).matches()) {
            add(field + "email", CaseRefusal.NO_EMAIL);
        }
        if (details.addressLines().isEmpty()) {
            add(field + "addressLines", CaseRefusal.MISSING);
        } else if (details.addressLines().size() > ADDRESS_LINES) {
            add(field + "addressLines", CaseRefusal.TOO_MANY_LINES, ADDRESS_LINES);
        } else if (details.addressLines().stream().anyMatch(line -> line.length() > ADDRESS_LINE)) {
            add(field + "addressLines", CaseRefusal.TOO_LONG, ADDRESS_LINE);
        }
        if (!COUNTRIES.contains(details.country())) {
            add(field + "country", CaseRefusal.NO_COUNTRY);
        }
    }

    private void registration(String field, String value) {
        if (!REGISTRATION.matcher(value).matches()) {
            add(field, CaseRefusal.NO_REGISTRATION);
        }
    }

    private void text(String field, @Nullable String value, int most) {
        if (isBlank(value)) {
            add(field, CaseRefusal.MISSING);
        } else {
            length(field, value, most);
        }
    }

    private void length(String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            add(field, CaseRefusal.TOO_LONG, most);
        }
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private void add(String field, Refusal problem, Object... arguments) {
        problems.add(new FieldProblem(field, problem, List.of(arguments)));
    }
}
