package org.cecps.portal.shared;

import java.util.List;

/** A rule said no. Carries the reason as a {@link Refusal}; nothing was changed. */
public class Refused extends RuntimeException {

    private final transient Refusal refusal;
    private final transient List<Object> arguments;

    /** A refusal with what its text mentions. */
    public Refused(Refusal refusal, Object... arguments) {
        super(refusal.getClass().getSimpleName() + "." + refusal.name() + List.of(arguments));
        this.refusal = refusal;
        this.arguments = List.of(arguments);
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** What the text mentions, in its order: dates, amounts, references. */
    public List<Object> arguments() {
        return arguments;
    }
}
