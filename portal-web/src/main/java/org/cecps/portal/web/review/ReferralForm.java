package org.cecps.portal.web.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cecps.portal.casefile.FindingCode;
import org.cecps.portal.casefile.FoundWhere;
import org.cecps.portal.casefile.Port;
import org.cecps.portal.casefile.ReceiveCase;
import org.cecps.portal.casefile.ReceivePerson;
import org.cecps.portal.party.PartyKind;
import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.party.ResponsiblePerson;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it is typed: one text for each field, kept as a draft, so that nothing typed is lost. Fields of the first person
 * are named {@code p0.name} and so on. {@link #command} makes the command; what cannot even be read is noted in {@link #unread}.
 */
final class ReferralForm {

    static final String PERSONS = "persons";

    private final Map<String, String> values;
    private final Map<String, String> unread = new LinkedHashMap<>();

    ReferralForm(Map<String, String> values) {
        this.values = values;
    }

    /** The keys of the messages for what could not be read, by field; filled by {@link #command}. */
    Map<String, String> unread() {
        return unread;
    }

    /** The form of one person whose details are put right, filled with what is known. */
    static ReferralForm of(Capacity capacity, ResponsiblePerson person) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("p0.capacity", capacity.name());
        values.put("p0.kind", person.kind().name());
        values.put("p0.name", person.name());
        values.put("p0.latinName", person.latinName());
        person.dateOfBirth().ifPresent(born -> values.put("p0.dateOfBirth", born.toString()));
        person.companyNumber().ifPresent(number -> values.put("p0.companyNumber", number));
        person.postcode().ifPresent(postcode -> values.put("p0.postcode", postcode));
        person.email().ifPresent(email -> values.put("p0.email", email));
        person.phone().ifPresent(phone -> values.put("p0.phone", phone));
        values.put("p0.addressLines", String.join("\n", person.addressLines()));
        values.put("p0.country", person.country());
        values.put("p0.language", person.language().tag());
        return new ReferralForm(values);
    }

    /** The texts, by field. */
    Map<String, String> values() {
        return values;
    }

    /** How many responsible persons are on the form, at least one. */
    int persons() {
        return Math.max(1, number(PERSONS).orElse(1));
    }

    /** One more person. */
    void addPerson() {
        values.put(PERSONS, Integer.toString(persons() + 1));
    }

    /** Takes a person off the form; those after move up. */
    void removePerson(int index) {
        int last = persons() - 1;
        for (int i = index; i < last; i++) {
            String next = "p" + (i + 1) + ".";
            String here = "p" + i + ".";
            values.keySet().removeIf(key -> key.startsWith(here));
            Map<String, String> moved = new LinkedHashMap<>();
            values.forEach((key, value) -> {
                if (key.startsWith(next)) {
                    moved.put(here + key.substring(next.length()), value);
                }
            });
            values.putAll(moved);
        }
        values.keySet().removeIf(key -> key.startsWith("p" + last + "."));
        values.put(PERSONS, Integer.toString(Math.max(1, last)));
    }

    /** The command, with a stand-in wherever something could not be read; send it only when {@link #unread} is empty. */
    ReceiveCase command() {
        Section section = choice("section", Section::valueOf).orElse(null);
        if (section == null) {
            unread.put("section", "review.intake.noSection");
        }
        Integer people = number("peopleFound").orElse(null);
        if (people == null && !text("peopleFound").isEmpty()) {
            unread.put("peopleFound", "review.intake.noNumber");
        }
        return new ReceiveCase(
                text("senderReference"),
                section == null ? Section.S32 : section,
                occurredAt(),
                date("borderCrossedOn"),
                choice("port", Port::valueOf).orElse(null),
                optional("inlandPlace"),
                text("vehicle"),
                optional("trailer"),
                people,
                ticked("where", FoundWhere.values()),
                ticked("finding", FindingCode.values()),
                text("officerNotes"),
                IntStream.range(0, persons()).mapToObj(this::person).toList());
    }

    private Instant occurredAt() {
        try {
            return LocalDateTime.of(LocalDate.parse(text("date")), LocalTime.parse(text("time")))
                    .atZone(LegalClock.LONDON)
                    .toInstant();
        } catch (DateTimeException e) {
            unread.put("date", "review.intake.noMoment");
            return Instant.EPOCH;
        }
    }

    /** One responsible person, with a stand-in wherever something could not be read. */
    ReceivePerson person(int index) {
        String p = "p" + index + ".";
        Capacity capacity = choice(p + "capacity", Capacity::valueOf).orElse(null);
        if (capacity == null) {
            unread.put(p + "capacity", "review.intake.noCapacity");
        }
        PartyKind kind = choice(p + "kind", PartyKind::valueOf)
                .orElse(capacity == Capacity.DRIVER ? PartyKind.PERSON : PartyKind.COMPANY);
        List<String> lines = text(p + "addressLines")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new ReceivePerson(
                capacity == null ? Capacity.DRIVER : capacity,
                new PersonDetails(
                        kind,
                        text(p + "name"),
                        optional(p + "latinName"),
                        kind == PartyKind.PERSON ? date(p + "dateOfBirth") : null,
                        kind == PartyKind.COMPANY ? optional(p + "companyNumber") : null,
                        optional(p + "postcode"),
                        optional(p + "email"),
                        optional(p + "phone"),
                        lines,
                        text(p + "country"),
                        Language.of(text(p + "language")).orElse(Language.EN)));
    }

    private @Nullable LocalDate date(String field) {
        if (text(field).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException e) {
            unread.put(field, "review.intake.noDate");
            return null;
        }
    }

    private Optional<Integer> number(String field) {
        return text(field).matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text(field))) : Optional.empty();
    }

    private <T> Optional<T> choice(String field, Function<String, T> valueOf) {
        return text(field).isEmpty() ? Optional.empty() : Optional.of(valueOf.apply(text(field)));
    }

    private <E extends Enum<E>> List<E> ticked(String prefix, E[] all) {
        return Arrays.stream(all)
                .filter(one -> Boolean.parseBoolean(text(prefix + "." + one.name())))
                .toList();
    }

    private @Nullable String optional(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    private String text(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
