package org.cecps.portal.web.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.support.CurrentActor;
import org.cecps.portal.web.support.Download;

/** Shows a photograph of the case to the person whose notice is open: the clean copy, never the file that was sent. */
@WebServlet("/files/evidence/*")
public class PhotographServlet extends HttpServlet {

    @Inject
    private CurrentActor actor;

    @Inject
    private EvidenceService evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Reference> reference = Download.named(request);
        Optional<Actor> person = actor.ifPerson();
        if (reference.isEmpty() || person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Path image = evidence.pageImage(person.get(), reference.get(), 1);
            response.setContentType("image/jpeg");
            response.setContentLengthLong(Files.size(image));
            response.setHeader("Cache-Control", "private, no-store");
            Files.copy(image, response.getOutputStream());
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
