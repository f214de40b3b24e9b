package org.cecps.portal.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cecps.portal.shared.Reference;

/** What the addresses of files have in common: the last part names what is asked for, and nobody in between keeps it. */
public final class Download {

    private Download() {}

    /** What the address names; empty when it names nothing. */
    public static Optional<Reference> named(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : Reference.parse(path.substring(1));
    }

    /** Answers with a document to read or to save. */
    public static void pdf(HttpServletResponse response, Reference name, byte[] pdf) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
