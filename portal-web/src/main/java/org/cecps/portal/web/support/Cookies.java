package org.cecps.portal.web.support;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The portal's cookies: bound to this host, never sent in clear, never read by script, not sent along from other sites. */
public final class Cookies {

    private static final String PREFIX = "__Host-";
    private static final String GUARDS = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    private Cookies() {}

    /** The value of a cookie. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(PREFIX + name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Sets a cookie that lasts until the browser closes. */
    public static void write(HttpServletResponse response, String name, String value) {
        response.addHeader("Set-Cookie", PREFIX + name + "=" + value + GUARDS);
    }

    /** Sets a cookie for a while; of no length to delete it. */
    public static void write(HttpServletResponse response, String name, String value, Duration life) {
        response.addHeader("Set-Cookie", PREFIX + name + "=" + value + GUARDS + "; Max-Age=" + life.toSeconds());
    }
}
