package org.cecps.portal.web.api;

import java.util.List;

/**
 * What is wrong with a request (RFC 9457).
 *
 * @param type what names the kind of problem for a program
 * @param title the same for a person, in English
 * @param status the status of the answer
 * @param errors what is wrong with each field; empty when it is not about fields
 */
public record Problem(String type, String title, int status, List<FieldError> errors) {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of a kind. */
    static Problem of(ProblemKind kind, List<FieldError> errors, Object... arguments) {
        return new Problem(kind.type(), kind.title(arguments), kind.status(), errors);
    }
}
