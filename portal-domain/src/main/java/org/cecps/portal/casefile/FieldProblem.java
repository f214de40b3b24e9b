package org.cecps.portal.casefile;

import java.util.List;
import org.cecps.portal.shared.Refusal;

/**
 * What is wrong with one field of a referral.
 *
 * @param field the field's name, as in {@code persons[0].email}
 * @param problem what is wrong
 * @param arguments what its text mentions
 */
public record FieldProblem(String field, Refusal problem, List<Object> arguments) {

    /** Copies the arguments. */
    public FieldProblem {
        arguments = List.copyOf(arguments);
    }
}
