package org.cecps.portal.web.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cecps.portal.web.support.TypedDate;

/** What a person asked in the address of the page. */
@RequestScoped
public class Asked {

    @Inject
    private HttpServletRequest request;

    /** Whether any of these was sent. */
    boolean any(List<String> names) {
        return names.stream().anyMatch(name -> !text(name).isBlank());
    }

    /** What was sent, empty when nothing was. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** Whether a box was ticked. */
    boolean ticked(String name) {
        return !text(name).isEmpty();
    }

    /** A date in three boxes. */
    TypedDate date(String name) {
        return new TypedDate(text(name), text(name + "m"), text(name + "y"));
    }
}
