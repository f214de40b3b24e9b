package org.cecps.portal.web.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cecps.portal.correspondence.CorrespondenceService;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.support.CurrentActor;
import org.cecps.portal.web.support.CurrentLanguage;
import org.cecps.portal.web.support.Download;

/**
 * Gives a letter to the person whose notice is open, the same text that was sent to them, and the receipt of their objection in
 * the language they read.
 */
@WebServlet("/files/letter/*")
public class LetterServlet extends HttpServlet {

    @Inject
    private CurrentActor actor;

    @Inject
    private CurrentLanguage language;

    @Inject
    private CorrespondenceService correspondence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Reference> reference = Download.named(request);
        Optional<Actor> person = actor.ifPerson();
        if (reference.isEmpty() || person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Download.pdf(response, reference.get(), pdf(person.get(), reference.get()));
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] pdf(Actor person, Reference reference) {
        return reference.kind() == ReferenceKind.OBJECTION
                ? correspondence.receipt(person, reference, language.language())
                : correspondence.pdf(person, reference);
    }
}
