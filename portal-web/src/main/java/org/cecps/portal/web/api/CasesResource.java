package org.cecps.portal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.cecps.portal.casefile.CaseFiles;
import org.cecps.portal.casefile.CaseRefusal;
import org.cecps.portal.evidence.Attachment;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.intake.CaseIntakeService;
import org.cecps.portal.intake.SentReferrals;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/**
 * Takes in referrals. The sender's reference makes sending safe to repeat: the first time the case is made, after that the same
 * one is told.
 */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    private static final String CASE_PART = "case";
    private static final String PHOTOGRAPHS_PART = "photographs";

    @Inject
    private CurrentSystem current;

    @Inject
    private SentReferrals referrals;

    @Inject
    private CaseFiles cases;

    @Inject
    private EvidenceService evidence;

    /** Takes in a referral without photographs. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Scope(Actor.Role.CASES_WRITE)
    public Response receive(InputStream body) throws IOException {
        return take(new CaseReader(JsonBody.read(body)), List.of());
    }

    /** Takes in a referral with its photographs: one part {@code case} of JSON, and a part {@code photographs} for each. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Scope(Actor.Role.CASES_WRITE)
    public Response receiveWithPhotographs(List<EntityPart> parts) throws IOException {
        List<FieldError> errors = new ArrayList<>();
        List<EntityPart> described = new ArrayList<>();
        List<Attachment> photographs = new ArrayList<>();
        for (EntityPart part : parts) {
            switch (part.getName()) {
                case CASE_PART -> described.add(part);
                case PHOTOGRAPHS_PART -> photographs.add(photograph(part));
                default -> errors.add(FieldError.of("/" + part.getName(), Unreadable.UNKNOWN_FIELD));
            }
        }
        if (described.size() != 1) {
            errors.add(FieldError.of("/" + CASE_PART, described.isEmpty() ? Unreadable.MISSING : Unreadable.TWICE));
        }
        if (!errors.isEmpty()) {
            throw ApiException.badFields(errors);
        }
        try (InputStream json = described.get(0).getContent()) {
            return take(new CaseReader(JsonBody.read(json)), photographs);
        }
    }

    private static Attachment photograph(EntityPart part) {
        return new Attachment(part.getFileName().orElse(""), part.getMediaType().toString(), part.getContent());
    }

    private Response take(CaseReader reader, List<Attachment> photographs) {
        Actor system = current.actor();
        if (!reader.isRead()) {
            throw ApiException.badFields(reader.errorsWith(referrals.check(system, reader.command(), photographs)));
        }
        CaseIntakeService.Receipt taken = referrals.receive(system, reader.command(), photographs);
        CaseReceipt receipt = receipt(taken.caseReference());
        return taken.isNew()
                ? Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, "/api/v1/cases/" + receipt.reference())
                        .entity(receipt)
                        .build()
                : Response.ok(receipt).build();
    }

    /** What became of a referral that this system sent. */
    @GET
    @Path("{reference}")
    @Scope(Actor.Role.CASES_WRITE)
    public CaseReceipt get(@PathParam("reference") String reference) {
        return receipt(Reference.parse(reference).orElseThrow(CaseRefusal.NO_SUCH_CASE::refused));
    }

    private CaseReceipt receipt(Reference reference) {
        return CaseReceipt.of(
                cases.get(current.actor(), reference),
                evidence.files(current.actor(), EvidenceOwner.caseFile(reference)));
    }
}
