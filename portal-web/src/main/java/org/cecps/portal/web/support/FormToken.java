package org.cecps.portal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.cecps.portal.secrets.Secrets;

/**
 * The token that shows that a form is ours: a signature of a random cookie, in the form. It is written with a new mask each
 * time, so that compression tells nothing about it.
 */
@Named("formToken")
@RequestScoped
public class FormToken {

    /** The name of the form's field. */
    public static final String FIELD = "token";

    private static final String COOKIE = "form";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Secrets secrets;

    private String random = "";

    /** Makes sure that the browser has its cookie; called before the page is written. */
    void give(HttpServletResponse response) {
        random = Cookies.read(request, COOKIE).orElse("");
        if (random.isEmpty()) {
            random = Secrets.newToken();
            Cookies.write(response, COOKIE, random);
        }
    }

    /** The token for a form, masked. */
    public String getValue() {
        byte[] signature = signature(random);
        byte[] masked = new byte[signature.length * 2];
        byte[] mask = new byte[signature.length];
        RANDOM.nextBytes(mask);
        for (int i = 0; i < signature.length; i++) {
            masked[i] = mask[i];
            masked[signature.length + i] = (byte) (mask[i] ^ signature[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
    }

    /** Whether the form of this request is ours. */
    boolean isRight() {
        String sent = request.getParameter(FIELD);
        String cookie = Cookies.read(request, COOKIE).orElse("");
        if (sent == null || cookie.isEmpty()) {
            return false;
        }
        try {
            byte[] masked = Base64.getUrlDecoder().decode(sent);
            byte[] signature = signature(cookie);
            if (masked.length != signature.length * 2) {
                return false;
            }
            byte[] open = new byte[signature.length];
            for (int i = 0; i < open.length; i++) {
                open[i] = (byte) (masked[i] ^ masked[open.length + i]);
            }
            return MessageDigest.isEqual(open, signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] signature(String cookie) {
        return secrets.sign("form", cookie).substring(0, 24).getBytes(StandardCharsets.US_ASCII);
    }
}
