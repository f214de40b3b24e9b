package org.cecps.portal.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.translations.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says where to report a weakness (RFC 9116). It is written at each request, so it never runs out while the portal runs. */
@WebServlet("/.well-known/security.txt")
public class SecurityTxt extends HttpServlet {

    private static final int GOOD_FOR_DAYS = 180;

    @Inject
    private Contact contact;

    @Inject
    private LegalClock clock;

    @Inject
    @ConfigProperty(name = "portal.public.url")
    private String publicUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        String expires = DateTimeFormatter.ISO_INSTANT.format(
                clock.today().plusDays(GOOD_FOR_DAYS).atStartOfDay().toInstant(ZoneOffset.UTC));
        String languages = String.join(
                ", ", Language.released().stream().map(Language::tag).toList());
        response.getWriter()
                .print("Contact: mailto:" + contact.getEmail() + "\n"
                        + "Expires: " + expires + "\n"
                        + "Preferred-Languages: " + languages + "\n"
                        + "Policy: " + publicUrl + "/en/contact\n"
                        + "Canonical: " + publicUrl + "/.well-known/security.txt\n");
    }
}
