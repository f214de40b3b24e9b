package org.cecps.portal.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.casefile.BadReferral;
import org.cecps.portal.casefile.CaseRefusal;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.support.Incident;

/** Answers whatever goes wrong with a problem document, so that a sending system always reads the same shape. */
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Incident incident;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = tooLarge(thrown).orElseGet(() -> problem(thrown));
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == ProblemKind.NO_KEY.status()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (thrown instanceof WebApplicationException refused) {
            answer.allow(refused.getResponse().getAllowedMethods());
        }
        return answer.build();
    }

    /** Whoever reads the body may have wrapped what the limit threw. */
    private static Optional<Problem> tooLarge(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLarge large) {
                return Optional.of(large.problem().problem());
            }
        }
        return Optional.empty();
    }

    private Problem problem(Throwable thrown) {
        if (thrown instanceof ApiException known) {
            return known.problem();
        }
        if (thrown instanceof BadReferral bad) {
            return Problem.of(
                    ProblemKind.BAD_FIELDS,
                    bad.problems().stream().map(FieldError::of).toList());
        }
        if (thrown instanceof Refused refused && refused.refusal() instanceof CaseRefusal refusal) {
            return ofCase(refusal, refused);
        }
        if (thrown instanceof WebApplicationException refused) {
            return ofStatus(refused.getResponse().getStatus(), thrown);
        }
        return fault(thrown);
    }

    private Problem ofCase(CaseRefusal refusal, Refused refused) {
        return switch (refusal) {
            case SAME_REFERENCE_OTHER_FACTS ->
                Problem.of(ProblemKind.REFERENCE_USED, List.of(FieldError.of("/senderReference", refused)));
            case NO_SUCH_CASE -> Problem.of(ProblemKind.NOT_FOUND, List.of());
            case MAY_NOT_SEND -> Problem.of(ProblemKind.NO_SCOPE, List.of(), Actor.Role.CASES_WRITE.name());
            default -> fault(refused);
        };
    }

    private Problem ofStatus(int status, Throwable thrown) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.status() == status && kind != ProblemKind.FAULT)
                .findFirst()
                .map(kind -> Problem.of(kind, List.of()))
                .orElseGet(() -> fault(thrown));
    }

    private Problem fault(Throwable thrown) {
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, thrown);
        return Problem.of(ProblemKind.FAULT, List.of(), incident.getNumber());
    }
}
