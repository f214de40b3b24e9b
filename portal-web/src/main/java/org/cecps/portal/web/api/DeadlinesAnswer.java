package org.cecps.portal.web.api;

import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.scheme.Deadline;
import org.cecps.portal.scheme.DeadlineCode;
import org.cecps.portal.scheme.SchemeTerms;
import org.cecps.portal.translations.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines that follow from dates.
 *
 * @param language the language of titles and explanations, a BCP 47 tag
 * @param deadlines in the order of the procedure
 */
public record DeadlinesAnswer(String language, List<Day> deadlines) {

    /**
     * A deadline.
     *
     * @param code what it is the day of
     * @param on the London day, included, until 23:59:59; absent while its time stands still
     * @param title the same in words
     * @param explanation the rule in words
     * @param source the law or report paragraph
     * @param toBeConfirmed whether nobody has confirmed its length
     */
    public record Day(
            DeadlineCode code,
            @Nullable LocalDate on,
            String title,
            String explanation,
            String source,
            boolean toBeConfirmed) {}

    /** The answer to a question. */
    static DeadlinesAnswer to(DeadlinesReader.Question question, LocalDate today) {
        Texts texts = Texts.in(question.language());
        SchemeTerms terms = SchemeTerms.on(question.known().incident());
        return new DeadlinesAnswer(
                question.language().tag(),
                Deadline.of(terms, question.known(), today).stream()
                        .map(deadline -> day(deadline, terms, texts))
                        .toList());
    }

    private static Day day(Deadline deadline, SchemeTerms terms, Texts texts) {
        DeadlineCode code = deadline.code();
        return new Day(
                code,
                deadline.day().orElse(null),
                texts.of(code.key()),
                texts.of(code.whyKey(terms), deadline.arguments().toArray()),
                code.figure().source(),
                !terms.isConfirmed(code.figure()));
    }
}
