package org.cecps.portal.web.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.scheme.Deadline;
import org.cecps.portal.scheme.DeadlineCode;
import org.cecps.portal.scheme.KnownDates;
import org.cecps.portal.scheme.Pause;
import org.cecps.portal.scheme.SchemeRefusal;
import org.cecps.portal.scheme.SchemeTerms;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.web.parts.NamedDay;
import org.cecps.portal.web.support.FormErrors;
import org.cecps.portal.web.support.PageTexts;
import org.cecps.portal.web.support.TypedDate;

/** The deadlines that follow from the dates a person knows. */
@Named
@RequestScoped
public class DeadlinesBacking {

    private static final String INCIDENT = "d";
    private static final String INITIAL = "l";
    private static final String ISSUED = "n";
    private static final String OBJECTED = "o";
    private static final String DECIDED = "e";
    private static final List<String> LATER = List.of(INITIAL, ISSUED, OBJECTED, DECIDED);

    private static final LocalDate EXAMPLE_INCIDENT = LocalDate.of(2026, 9, 14);
    private static final LocalDate EXAMPLE_INITIAL = LocalDate.of(2026, 9, 21);
    private static final LocalDate EXAMPLE_ISSUED = LocalDate.of(2026, 11, 9);

    @Inject
    private Asked asked;

    @Inject
    private PageTexts texts;

    @Inject
    private FormErrors errors;

    @Inject
    private LegalClock clock;

    private List<NamedDay> days = List.of();

    /** Works out what the address asks. */
    public void answer() {
        if (!asked.any(List.of(INCIDENT, INCIDENT + "m", INCIDENT + "y", INITIAL, ISSUED, OBJECTED, DECIDED))) {
            return;
        }
        Optional<LocalDate> incident = asked.date(INCIDENT).date();
        if (incident.isEmpty()) {
            errors.add(INCIDENT, texts.of("common.notADate"));
        } else if (incident.get().isAfter(clock.today())) {
            errors.add(INCIDENT, texts.of(SchemeRefusal.INCIDENT_IN_FUTURE.key()));
        }
        LocalDate before = incident.orElse(LocalDate.MIN);
        for (String name : LATER) {
            TypedDate typed = asked.date(name);
            Optional<LocalDate> date = typed.date();
            if (!typed.isEmpty() && date.isEmpty()) {
                errors.add(name, texts.of("common.notADate"));
            } else if (date.isPresent() && date.get().isBefore(before)) {
                errors.add(name, texts.of(SchemeRefusal.BEFORE_INCIDENT.key()));
            }
        }
        Optional<Pause> pause = pause();
        if (!errors.isAny()) {
            days = days(
                    incident.orElseThrow(),
                    asked.date(INITIAL).date(),
                    asked.date(ISSUED).date(),
                    pause);
        }
    }

    /** The answer; empty when nothing was asked. */
    public List<NamedDay> getDays() {
        return days;
    }

    /** The answer to the example. */
    public List<NamedDay> getExampleDays() {
        return days(EXAMPLE_INCIDENT, Optional.of(EXAMPLE_INITIAL), Optional.of(EXAMPLE_ISSUED), Optional.empty());
    }

    /** What the example assumes. */
    public String getExampleText() {
        return texts.of("calculator.deadlines.exampleText", EXAMPLE_INCIDENT, EXAMPLE_INITIAL, EXAMPLE_ISSUED);
    }

    /** The incident as typed. */
    public TypedDate getIncident() {
        return asked.date(INCIDENT);
    }

    /** The first letter as typed. */
    public TypedDate getInitial() {
        return asked.date(INITIAL);
    }

    /** The penalty notice as typed. */
    public TypedDate getIssued() {
        return asked.date(ISSUED);
    }

    /** The objection as typed. */
    public TypedDate getObjected() {
        return asked.date(OBJECTED);
    }

    /** The decision as typed. */
    public TypedDate getDecided() {
        return asked.date(DECIDED);
    }

    private Optional<Pause> pause() {
        Optional<LocalDate> decided = asked.date(DECIDED).date();
        Optional<LocalDate> objected = asked.date(OBJECTED).date();
        if (objected.isPresent()
                && decided.filter(day -> day.isBefore(objected.get())).isPresent()) {
            errors.add(DECIDED, texts.of("calculator.deadlines.decidedTooEarly"));
            return Optional.empty();
        }
        return objected.map(day -> new Pause(day, decided.orElse(null)));
    }

    private List<NamedDay> days(
            LocalDate incident, Optional<LocalDate> initial, Optional<LocalDate> issued, Optional<Pause> pause) {
        KnownDates known = new KnownDates(
                incident,
                initial.orElse(null),
                false,
                issued.orElse(null),
                pause.map(List::of).orElse(List.of()),
                pause.flatMap(Pause::end).orElse(null));
        SchemeTerms terms = SchemeTerms.on(incident);
        return Deadline.of(terms, known, clock.today()).stream()
                .map(deadline -> named(deadline, terms))
                .toList();
    }

    private NamedDay named(Deadline deadline, SchemeTerms terms) {
        DeadlineCode code = deadline.code();
        String day = deadline.day()
                .map(date -> code == DeadlineCode.EARLIEST ? texts.weekday(date) : lastMomentOf(date))
                .orElseGet(() -> texts.of("calculator.deadlines.pay.held"));
        String why = texts.of(code.whyKey(terms), deadline.arguments().toArray());
        return new NamedDay(texts.of(code.key()), day, FigureStanding.after(why, terms, code.figure(), texts));
    }

    private String lastMomentOf(LocalDate day) {
        return texts.of("common.endOfDay", texts.weekday(day));
    }
}
