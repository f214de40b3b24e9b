package org.cecps.portal.web.api;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cecps.portal.casefile.FieldProblem;
import org.cecps.portal.casefile.FindingCode;
import org.cecps.portal.casefile.FoundWhere;
import org.cecps.portal.casefile.Port;
import org.cecps.portal.casefile.ReceiveCase;
import org.cecps.portal.casefile.ReceivePerson;
import org.cecps.portal.party.PartyKind;
import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.translations.Language;

/** Reads a referral. What cannot be read has a stand-in, so that the rest can be checked in the same round. */
final class CaseReader {

    private static final List<Language> LANGUAGES = Arrays.asList(Language.values());
    private static final int MOST_PEOPLE = 9_999;

    /** What a field is checked together with: when one of those could not be read, the check says nothing of use. */
    private static final Map<String, List<String>> CHECKED_WITH = Map.of(
            "section", List.of("occurredAt"),
            "borderCrossedOn", List.of("occurredAt"),
            "port", List.of("inlandPlace"),
            "peopleFound", List.of("section"),
            "foundWhere", List.of("section"),
            "findings", List.of("section"),
            "capacity", List.of("name"),
            "dateOfBirth", List.of("kind"),
            "companyNumber", List.of("kind", "postcode"));

    private final Fields fields;
    private final ReceiveCase command;

    CaseReader(JsonObject body) {
        fields = Fields.of(body);
        command = new ReceiveCase(
                fields.required("senderReference", fields::text).orElse(""),
                fields.required("section", name -> fields.choice(name, Section.class))
                        .orElse(Section.S32),
                fields.required("occurredAt", fields::moment).orElse(Instant.EPOCH),
                fields.date("borderCrossedOn").orElse(null),
                fields.choice("port", Port.class).orElse(null),
                fields.text("inlandPlace").orElse(null),
                fields.required("vehicle", fields::text).orElse(""),
                fields.text("trailer").orElse(null),
                fields.number("peopleFound", 0, MOST_PEOPLE).orElse(null),
                fields.choices("foundWhere", FoundWhere.class),
                fields.choices("findings", FindingCode.class),
                fields.lines("officerNotes").orElse(""),
                fields.objects("persons").stream().map(CaseReader::person).toList());
        fields.end();
    }

    private static ReceivePerson person(Fields fields) {
        Capacity capacity = fields.required("capacity", name -> fields.choice(name, Capacity.class))
                .orElse(Capacity.DRIVER);
        Optional<PartyKind> kind = fields.required("kind", name -> fields.choice(name, PartyKind.class));
        Optional<LocalDate> born = fields.date("dateOfBirth");
        Optional<String> number = fields.text("companyNumber");
        onlyFor(PartyKind.PERSON, kind, born, fields, "dateOfBirth");
        onlyFor(PartyKind.COMPANY, kind, number, fields, "companyNumber");
        PersonDetails details = new PersonDetails(
                kind.orElse(PartyKind.PERSON),
                fields.required("name", fields::text).orElse(""),
                fields.text("latinName").orElse(null),
                born.orElse(null),
                number.orElse(null),
                fields.text("postcode").orElse(null),
                fields.text("email").orElse(null),
                fields.text("phone").orElse(null),
                fields.texts("addressLines"),
                fields.required("country", fields::text).orElse(""),
                fields.required("language", name -> fields.language(name, LANGUAGES))
                        .orElse(Language.EN));
        fields.end();
        return new ReceivePerson(capacity, details);
    }

    private static void onlyFor(
            PartyKind kind, Optional<PartyKind> sent, Optional<?> value, Fields fields, String name) {
        if (value.isPresent() && sent.isPresent() && sent.get() != kind) {
            fields.add(name, Unreadable.NOT_FOR_THIS_KIND);
        }
    }

    /** The referral, with stand-ins; to be sent only when {@link #isRead}. */
    ReceiveCase command() {
        return command;
    }

    /** Whether every field could be read. */
    boolean isRead() {
        return fields.errors().isEmpty();
    }

    /** All that is wrong: what could not be read, and what the checks found wrong with the rest. */
    List<FieldError> errorsWith(List<FieldProblem> problems) {
        List<FieldError> all = new ArrayList<>(fields.errors());
        problems.stream().map(FieldError::of).filter(this::saysSomething).forEach(all::add);
        return all;
    }

    private boolean saysSomething(FieldError found) {
        String pointer = found.field();
        int last = pointer.lastIndexOf('/') + 1;
        Stream<String> togetherWith = CHECKED_WITH.getOrDefault(pointer.substring(last), List.of()).stream()
                .map(name -> pointer.substring(0, last) + name);
        return Stream.concat(Stream.of(pointer), togetherWith)
                .noneMatch(each -> fields.errors().stream()
                        .anyMatch(unread -> isWithin(unread.field(), each) || isWithin(each, unread.field())));
    }

    private static boolean isWithin(String pointer, String around) {
        return pointer.equals(around) || pointer.startsWith(around + "/");
    }
}
