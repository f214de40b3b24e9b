package org.cecps.portal.web.review;

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
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;

/** Gives reviewers a page of a file as a picture: {@code /review/evidence/EVD-…/1}. Never the file itself. */
@WebServlet("/review/evidence/*")
public class EvidenceServlet extends HttpServlet {

    @Inject
    private EvidenceService evidence;

    @Inject
    private CurrentStaff staff;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        Optional<Reference> reference = parts.length == 3 ? Reference.parse(parts[1]) : Optional.empty();
        if (reference.isEmpty() || !parts[2].matches("[0-9]{1,4}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Path image = evidence.pageImage(staff.actor(), reference.get(), Integer.parseInt(parts[2]));
            response.setContentType("image/jpeg");
            response.setContentLengthLong(Files.size(image));
            Files.copy(image, response.getOutputStream());
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
