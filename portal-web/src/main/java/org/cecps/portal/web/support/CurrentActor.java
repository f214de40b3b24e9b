package org.cecps.portal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.cecps.portal.access.AccessRefusal;
import org.cecps.portal.access.OpenedNotices;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/** Who makes this request: on the public pages, the person whose notice is open in this browser. */
@RequestScoped
public class CurrentActor {

    private static final String COOKIE = "notice";

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenedNotices opened;

    private Optional<Actor> found = Optional.empty();
    private boolean looked;

    /** The person, while their notice is open. */
    public Optional<Actor> ifPerson() {
        if (!looked) {
            looked = true;
            found = Cookies.read(request, COOKIE).flatMap(opened::actor);
        }
        return found;
    }

    /**
     * The person whose notice is open.
     *
     * @throws org.cecps.portal.shared.Refused when none is; pages of an opened notice are not reached without one
     */
    public Actor person() {
        return ifPerson().orElseThrow(AccessRefusal.NOT_OPENED::refused);
    }

    /** The liability whose notice is open. */
    public Reference liability() {
        return new Reference(person().id());
    }

    /** Whether a notice was open in this browser, even if it has been closed since. */
    boolean wasPerson() {
        return Cookies.read(request, COOKIE).isPresent();
    }

    /** Keeps the notice open in this browser. */
    public void opened(String token, HttpServletResponse response) {
        Cookies.write(response, COOKIE, token);
    }

    /** Closes the notice in this browser. */
    public void close(HttpServletResponse response) {
        Cookies.read(request, COOKIE).ifPresent(opened::close);
        Cookies.write(response, COOKIE, "", Duration.ZERO);
        found = Optional.empty();
    }
}
