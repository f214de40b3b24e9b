package org.cecps.portal.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.staff.StaffAccount;
import org.cecps.portal.staff.StaffDoor;
import org.cecps.portal.staff.StaffRefusal;
import org.cecps.portal.web.support.Cookies;

/** The member of staff who sent this request. */
@RequestScoped
public class CurrentStaff {

    private static final String COOKIE = "staff";

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffDoor door;

    private Optional<StaffAccount> found = Optional.empty();
    private boolean looked;

    /** Who is signed in. */
    public Optional<StaffAccount> ifSignedIn() {
        if (!looked) {
            looked = true;
            found = Cookies.read(request, COOKIE).flatMap(door::signedIn);
        }
        return found;
    }

    /** Who is signed in; pages of the team are not reached without. */
    public Actor actor() {
        return ifSignedIn().orElseThrow(StaffRefusal.NOT_SIGNED_IN::refused).actor();
    }

    /** Keeps the sign-in in this browser. */
    void signedIn(String token, HttpServletResponse response) {
        Cookies.write(response, COOKIE, token);
    }

    /** Signs out, here and in the database. */
    void signOut(HttpServletResponse response) {
        Cookies.read(request, COOKIE).ifPresent(door::signOut);
        Cookies.write(response, COOKIE, "", Duration.ZERO);
    }
}
