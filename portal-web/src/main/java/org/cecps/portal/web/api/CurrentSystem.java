package org.cecps.portal.web.api;

import jakarta.enterprise.context.RequestScoped;
import org.cecps.portal.shared.Actor;
import org.jspecify.annotations.Nullable;

/** The system whose key came with this request. */
@RequestScoped
public class CurrentSystem {

    private @Nullable Actor actor;

    /** Says whose key it is. */
    void is(Actor system) {
        actor = system;
    }

    /**
     * The system.
     *
     * @throws ApiException 401 when the request came without a right key
     */
    public Actor actor() {
        Actor system = actor;
        if (system == null) {
            throw ApiException.of(ProblemKind.NO_KEY);
        }
        return system;
    }
}
