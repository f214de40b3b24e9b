package org.cecps.portal.web.api;

import java.util.List;
import java.util.stream.IntStream;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Explanation;
import org.cecps.portal.scheme.LevelFacts;
import org.cecps.portal.scheme.LevelOfPenalty;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.scheme.StepCode;
import org.cecps.portal.shared.Money;
import org.cecps.portal.translations.Language;

/**
 * The penalties of all responsible persons of an incident.
 *
 * @param language the language of titles and explanations, a BCP 47 tag
 * @param persons in the order they were sent
 * @param totalPence what all pay together, pence
 * @param mostTogetherPence the most that all may be made to pay together, pence
 */
public record PenaltyAnswer(String language, List<Person> persons, long totalPence, long mostTogetherPence) {

    /**
     * The penalty of one person.
     *
     * @param capacity in what capacity
     * @param steps how it was worked out, in order
     * @param totalPence what is to pay, pence
     */
    public record Person(Capacity capacity, List<Step> steps, long totalPence) {}

    /**
     * A step.
     *
     * @param code what the step is
     * @param title the same in words
     * @param explanation the reason in words
     * @param source the law or report paragraph
     * @param beforePence the amount before, pence
     * @param afterPence the amount after, pence
     */
    public record Step(
            StepCode code, String title, String explanation, String source, long beforePence, long afterPence) {}

    /** The answer to a question. */
    static PenaltyAnswer to(PenaltyReader.Question question) {
        List<LevelFacts> facts = question.persons();
        List<PenaltyCalculation> calculations = new LevelOfPenalty(question.terms()).ofAll(facts);
        List<Person> persons = IntStream.range(0, facts.size())
                .mapToObj(i -> person(facts.get(i), calculations.get(i), question.language()))
                .toList();
        LevelFacts one = facts.get(0);
        boolean anyHasEarlier = facts.stream().anyMatch(person -> person.earlierPenalties() > 0);
        Money most = question.terms().cap(one.section(), anyHasEarlier).times(one.units());
        return new PenaltyAnswer(
                question.language().tag(),
                persons,
                persons.stream().mapToLong(Person::totalPence).sum(),
                most.pence());
    }

    private static Person person(LevelFacts facts, PenaltyCalculation calculation, Language language) {
        List<Step> steps = Explanation.of(calculation, language).lines().stream()
                .map(line -> new Step(
                        line.step().code(),
                        line.title(),
                        line.why(),
                        line.step().source(),
                        line.step().before().pence(),
                        line.step().after().pence()))
                .toList();
        return new Person(facts.capacity(), steps, calculation.total().pence());
    }
}
