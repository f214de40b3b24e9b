package org.cecps.portal.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.staff.StaffDoor;
import org.jspecify.annotations.Nullable;

/** Lets a member of staff in. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private StaffDoor door;

    @Inject
    private CurrentStaff staff;

    @Inject
    private HttpServletRequest request;

    private @Nullable String user;
    private @Nullable String password;
    private @Nullable String code;

    /** Signs in and goes to the home page. */
    public void signIn() {
        try {
            String token = door.signIn(text(user), text(password), text(code), request.getRemoteAddr());
            staff.signedIn(token, (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse());
            ReviewPage.go("home");
        } catch (Refused refused) {
            ReviewPage.show(refused);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** For the form. */
    public @Nullable String getUser() {
        return user;
    }

    /** From the form. */
    public void setUser(@Nullable String user) {
        this.user = user;
    }

    /** Never given back to the form. */
    public @Nullable String getPassword() {
        return null;
    }

    /** From the form. */
    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /** Never given back to the form. */
    public @Nullable String getCode() {
        return null;
    }

    /** From the form. */
    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
