package org.cecps.portal.web.api;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cecps.portal.scheme.KnownDates;
import org.cecps.portal.scheme.Pause;
import org.cecps.portal.scheme.SchemeRefusal;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/** Reads the dates from which deadlines are to be worked out, and checks that they are in an order that can be. */
final class DeadlinesReader {

    private static final int MOST_OBJECTIONS = 20;

    /**
     * What is asked.
     *
     * @param known the dates
     * @param language of the explanation
     */
    record Question(KnownDates known, Language language) {}

    private record Objection(
            @Nullable LocalDate received,
            @Nullable LocalDate decided,
            @Nullable LocalDate informed) {}

    private final Fields fields;

    private DeadlinesReader(Fields fields) {
        this.fields = fields;
    }

    /**
     * The question of a body.
     *
     * @param today the London day it is
     * @throws ApiException 422 with every bad field
     */
    static Question read(JsonObject body, LocalDate today) {
        return new DeadlinesReader(Fields.of(body)).question(today);
    }

    private Question question(LocalDate today) {
        LocalDate incident = fields.required("incidentOn", fields::date).orElse(today);
        if (incident.isAfter(today)) {
            refuse(fields, "incidentOn", SchemeRefusal.INCIDENT_IN_FUTURE);
        }
        LocalDate initial = fields.date("initialNoticeIssuedOn").orElse(null);
        notBefore(incident, initial, fields, "initialNoticeIssuedOn", SchemeRefusal.BEFORE_INCIDENT);
        boolean replyIn = fields.flag("replyReceived");
        LocalDate issued = fields.date("penaltyIssuedOn").orElse(null);
        notBefore(incident, issued, fields, "penaltyIssuedOn", SchemeRefusal.BEFORE_INCIDENT);
        List<Fields> sent = fields.objects("objections");
        if (sent.size() > MOST_OBJECTIONS) {
            fields.add("objections", Unreadable.WRONG_LENGTH, 0, MOST_OBJECTIONS);
        }
        List<Objection> objections =
                sent.stream().map(one -> objection(one, issued)).toList();
        if (!sent.isEmpty() && issued == null && isRead("/penaltyIssuedOn")) {
            fields.add("penaltyIssuedOn", Unreadable.MISSING);
        }
        Language language = fields.language("language", Language.released()).orElse(Language.EN);
        fields.end();
        if (!fields.errors().isEmpty()) {
            throw ApiException.badFields(fields.errors());
        }
        return new Question(
                new KnownDates(incident, initial, replyIn, issued, pauses(objections), lastDecision(objections)),
                language);
    }

    private Objection objection(Fields one, @Nullable LocalDate issued) {
        Optional<LocalDate> received = one.required("receivedOn", one::date);
        Optional<LocalDate> decided = one.date("decidedOn");
        Optional<LocalDate> informed = one.date("informedOn");
        notBefore(issued, received.orElse(null), one, "receivedOn", SchemeRefusal.OBJECTION_BEFORE_NOTICE);
        notBefore(
                received.orElse(null), decided.orElse(null), one, "decidedOn", SchemeRefusal.DECISION_BEFORE_OBJECTION);
        notBefore(
                decided.or(() -> received).orElse(null),
                informed.orElse(null),
                one,
                "informedOn",
                SchemeRefusal.DECISION_BEFORE_OBJECTION);
        if (informed.isPresent() && decided.isEmpty() && isRead(one.pointer("decidedOn"))) {
            one.add("decidedOn", Unreadable.MISSING);
        }
        one.end();
        return new Objection(received.orElse(null), decided.orElse(null), informed.orElse(null));
    }

    private static void notBefore(
            @Nullable LocalDate earlier, @Nullable LocalDate later, Fields at, String name, SchemeRefusal refusal) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            refuse(at, name, refusal);
        }
    }

    private static void refuse(Fields at, String name, SchemeRefusal refusal) {
        at.errors().add(FieldError.of(at.pointer(name), refusal));
    }

    private boolean isRead(String pointer) {
        return fields.errors().stream().noneMatch(error -> error.field().equals(pointer));
    }

    private static List<Pause> pauses(List<Objection> objections) {
        List<Pause> pauses = new ArrayList<>();
        for (Objection objection : objections) {
            pauses.add(new Pause(Objects.requireNonNull(objection.received()), objection.informed()));
        }
        return pauses;
    }

    private static @Nullable LocalDate lastDecision(List<Objection> objections) {
        LocalDate last = null;
        for (Objection objection : objections) {
            LocalDate decided = objection.decided();
            if (decided != null && (last == null || decided.isAfter(last))) {
                last = decided;
            }
        }
        return last;
    }
}
