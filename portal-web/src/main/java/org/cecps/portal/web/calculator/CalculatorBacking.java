package org.cecps.portal.web.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.scheme.CalculationStep;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.LevelFacts;
import org.cecps.portal.scheme.LevelOfPenalty;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.scheme.SchemeRefusal;
import org.cecps.portal.scheme.SchemeTerms;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Money;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.parts.LedgerLine;
import org.cecps.portal.web.support.Choice;
import org.cecps.portal.web.support.FormErrors;
import org.cecps.portal.web.support.PageTexts;
import org.cecps.portal.web.support.TypedDate;

/** How a penalty is worked out, for facts a person chooses. */
@Named
@RequestScoped
public class CalculatorBacking {

    private static final String SECTION = "section";
    private static final String CAPACITY = "who";
    private static final String INCIDENT = "d";
    private static final String PEOPLE = "people";
    private static final String EARLIER = "earlier";
    private static final String ACCREDITED = "accredited";
    private static final String COMPLIED = "complied";
    private static final int MOST_PEOPLE = 99;

    @Inject
    private Asked asked;

    @Inject
    private PageTexts texts;

    @Inject
    private FormErrors errors;

    @Inject
    private LegalClock clock;

    private Optional<PenaltyCalculation> result = Optional.empty();
    private List<LedgerLine> steps = List.of();
    private String cap = "";

    /** Works out what the address asks. */
    public void answer() {
        if (!asked.any(List.of(SECTION))) {
            return;
        }
        Optional<LocalDate> incident = getIncident().date();
        int people = people();
        if (incident.isEmpty()) {
            errors.add(INCIDENT, texts.of("common.notADate"));
        } else if (incident.get().isAfter(clock.today())) {
            errors.add(INCIDENT, texts.of(SchemeRefusal.INCIDENT_IN_FUTURE.key()));
        }
        if (section() == Section.S32 && (people < 1 || people > MOST_PEOPLE)) {
            errors.add(PEOPLE, texts.of("calculator.people.bad"));
        }
        if (!errors.isAny()) {
            SchemeTerms terms = SchemeTerms.on(incident.orElseThrow());
            workOut(terms, facts(people));
        }
    }

    private void workOut(SchemeTerms terms, LevelFacts facts) {
        try {
            PenaltyCalculation calculation = new LevelOfPenalty(terms).of(facts);
            result = Optional.of(calculation);
            steps = lines(calculation, terms, facts.section());
            cap = cap(terms, facts);
        } catch (Refused refused) {
            errors.add(SECTION + "-" + section().name(), texts.refusal(refused));
        }
    }

    /** Whether there is an answer. */
    public boolean isAnswered() {
        return result.isPresent();
    }

    /** The amount of the answer. */
    public String getTotal() {
        return result.map(PenaltyCalculation::total).map(texts::money).orElse("");
    }

    /** The steps of the answer. */
    public List<LedgerLine> getSteps() {
        return steps;
    }

    /** The most that all responsible persons pay together, in words. */
    public String getCap() {
        return cap;
    }

    /** The steps of the example under the form. */
    public List<LedgerLine> getExampleSteps() {
        return lines(example(), SchemeTerms.on(clock.today()), Section.S32);
    }

    /** The amount of the example. */
    public String getExampleTotal() {
        return texts.money(example().total());
    }

    /** What the letter can be about. */
    public List<Choice> getSections() {
        return List.of(
                new Choice(Section.S32.name(), texts.of("calculator.section.s32"), "", section() == Section.S32),
                new Choice(Section.S31A.name(), texts.of("calculator.section.s31a"), "", section() == Section.S31A));
    }

    /** Who a person can be. */
    public List<Choice> getCapacities() {
        return List.of(
                new Choice(
                        Capacity.DRIVER.name(),
                        texts.of("calculator.capacity.driver"),
                        "",
                        capacity() == Capacity.DRIVER),
                new Choice(
                        Capacity.OWNER.name(),
                        texts.of("calculator.capacity.owner"),
                        "",
                        capacity() == Capacity.OWNER));
    }

    /** How many earlier penalties there can be; beyond two the amount is the same. */
    public List<Choice> getEarlierNumbers() {
        return List.of(
                new Choice("0", texts.of("calculator.earlier.0"), "", earlier() == 0),
                new Choice("1", texts.of("calculator.earlier.1"), "", earlier() == 1),
                new Choice("2", texts.of("calculator.earlier.2"), "", earlier() == 2));
    }

    /** What else can be true. */
    public List<Choice> getReductions() {
        return List.of(
                new Choice(
                        ACCREDITED,
                        texts.of("calculator.accredited"),
                        texts.of("calculator.accredited.hint"),
                        asked.ticked(ACCREDITED)),
                new Choice(
                        COMPLIED,
                        texts.of("calculator.complied"),
                        texts.of("calculator.complied.hint"),
                        asked.ticked(COMPLIED)));
    }

    /** The day of the incident as typed; today at first. */
    public TypedDate getIncident() {
        return asked.any(List.of(SECTION)) ? asked.date(INCIDENT) : TypedDate.of(clock.today());
    }

    /** The number of people as typed. */
    public String getPeople() {
        return asked.any(List.of(SECTION)) ? asked.text(PEOPLE) : "1";
    }

    private List<LedgerLine> lines(PenaltyCalculation calculation, SchemeTerms terms, Section section) {
        return calculation.steps().stream()
                .map(step -> line(step, terms, section))
                .toList();
    }

    private LedgerLine line(CalculationStep step, SchemeTerms terms, Section section) {
        LedgerLine line = LedgerLine.of(step, texts);
        return step.code()
                .openFigure(section)
                .map(figure -> line.because(FigureStanding.after(line.reason(), terms, figure, texts)))
                .orElse(line);
    }

    private String cap(SchemeTerms terms, LevelFacts facts) {
        boolean hasEarlier = facts.earlierPenalties() > 0;
        Money most = terms.cap(facts.section(), hasEarlier).times(facts.units());
        Figure figure = SchemeTerms.capFigure(facts.section(), hasEarlier);
        return FigureStanding.after(texts.of("calculator.cap", most), terms, figure, texts);
    }

    private LevelFacts facts(int people) {
        return new LevelFacts(
                section(),
                capacity(),
                section() == Section.S32 ? people : 0,
                earlier(),
                asked.ticked(ACCREDITED),
                asked.ticked(COMPLIED),
                0,
                null,
                null,
                0);
    }

    private PenaltyCalculation example() {
        LevelFacts facts = new LevelFacts(Section.S32, Capacity.DRIVER, 1, 0, true, false, 0, null, null, 0);
        return new LevelOfPenalty(SchemeTerms.on(clock.today())).of(facts);
    }

    private Section section() {
        return asked.text(SECTION).equals(Section.S31A.name()) ? Section.S31A : Section.S32;
    }

    private Capacity capacity() {
        return asked.text(CAPACITY).equals(Capacity.OWNER.name()) ? Capacity.OWNER : Capacity.DRIVER;
    }

    private int earlier() {
        return switch (asked.text(EARLIER)) {
            case "1" -> 1;
            case "2" -> 2;
            default -> 0;
        };
    }

    private int people() {
        try {
            return Integer.parseInt(asked.text(PEOPLE));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
