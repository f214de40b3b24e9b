package org.cecps.portal.web.api;

import java.util.List;

/** Ends a request with a problem. */
public class ApiException extends RuntimeException {

    private final transient Problem problem;

    private ApiException(Problem problem) {
        super(problem.type() + " " + problem.errors());
        this.problem = problem;
    }

    /** A problem that is not about fields. */
    static ApiException of(ProblemKind kind, Object... arguments) {
        return new ApiException(Problem.of(kind, List.of(), arguments));
    }

    /** A body that cannot be read. */
    static ApiException notReadable(FieldError why) {
        return new ApiException(Problem.of(ProblemKind.NOT_READABLE, List.of(why)));
    }

    /** Bad fields, all of them. */
    static ApiException badFields(List<FieldError> errors) {
        return new ApiException(Problem.of(ProblemKind.BAD_FIELDS, errors));
    }

    /** The problem. */
    public Problem problem() {
        return problem;
    }
}
