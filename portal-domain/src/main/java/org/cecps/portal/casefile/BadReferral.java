package org.cecps.portal.casefile;

import java.util.List;

/** A referral with bad fields: nothing of it was stored, and each field says what is wrong with it. */
public class BadReferral extends RuntimeException {

    private final transient List<FieldProblem> problems;

    /** All that is wrong at once, so that it can be put right at once. */
    public BadReferral(List<FieldProblem> problems) {
        super(problems.size() + " problems: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of the fields. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
