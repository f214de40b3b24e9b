package org.cecps.portal.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cecps.portal.correspondence.CorrespondenceService;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.support.Download;

/**
 * Gives reviewers a letter: a look at it with GET; with POST a copy for the post, which has a code of its own and counts as
 * served today.
 */
@WebServlet("/review/letter/*")
public class LetterServlet extends HttpServlet {

    @Inject
    private CorrespondenceService correspondence;

    @Inject
    private CurrentStaff staff;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, true);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean forPost) throws IOException {
        Optional<Reference> reference = Download.named(request);
        if (reference.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] pdf = forPost
                    ? correspondence.printForPost(staff.actor(), reference.get())
                    : correspondence.pdf(staff.actor(), reference.get());
            Download.pdf(response, reference.get(), pdf);
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
