package org.cecps.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.cecps.portal.secrets.SignInTokens;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/** Notices that are open in a browser: half an hour after the last request, four hours in all. They survive a restart. */
@ApplicationScoped
@Transactional
public class OpenedNotices {

    private static final String KIND = "NOTICE";
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(4);

    @Inject
    private SignInTokens tokens;

    String start(Reference liability) {
        return tokens.start(KIND, liability);
    }

    /** The person whose notice this token opened, while it is open. */
    public Optional<Actor> actor(String token) {
        return tokens.owner(KIND, token, IDLE, LONGEST).map(Actor::person);
    }

    /** Closes the notice in this browser. */
    public void close(String token) {
        tokens.end(KIND, token);
    }
}
