package org.cecps.portal.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Locale;

/** A fault a person met: it has a number, which the page shows and the log keeps beside the cause. */
@Named
@RequestScoped
public class Incident {

    private static final System.Logger LOG = System.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBERS = 1_000_000;

    @Inject
    private HttpServletRequest request;

    private String number = "";

    /** Gives the fault its number and writes it to the log. */
    @PostConstruct
    void keep() {
        number = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(NUMBERS));
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(
                System.Logger.Level.ERROR,
                "incident " + number + " at " + path,
                cause instanceof Throwable t ? t : null);
    }

    /** Six digits. */
    public String getNumber() {
        return number;
    }
}
