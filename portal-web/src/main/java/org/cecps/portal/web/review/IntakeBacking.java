package org.cecps.portal.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cecps.portal.casefile.CaseFile;
import org.cecps.portal.casefile.CaseFiles;
import org.cecps.portal.casefile.CaseRefusal;
import org.cecps.portal.casefile.FieldProblem;
import org.cecps.portal.casefile.FindingCode;
import org.cecps.portal.casefile.FoundWhere;
import org.cecps.portal.casefile.ReceiveCase;
import org.cecps.portal.draft.Drafts;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceRefusal;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.evidence.EvidenceState;
import org.cecps.portal.intake.CaseIntakeService;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.support.FormErrors;

/**
 * Enters a case from a port's paper or e-mail. Whatever is typed is kept as a draft of the member of staff at each step, the
 * photographs too; the case is stored as a whole or not at all.
 */
@Named
@RequestScoped
public class IntakeBacking {

    private static final String DRAFT = "case";
    private static final String TICKED = "true";
    private static final String PHOTOGRAPHS = "photographs";

    @Inject
    private CurrentStaff staff;

    @Inject
    private Drafts drafts;

    @Inject
    private CaseIntakeService intake;

    @Inject
    private CaseFiles cases;

    @Inject
    private EvidenceService evidence;

    @Inject
    private FormErrors errors;

    @Inject
    private HttpServletRequest request;

    private final ReviewTexts texts = new ReviewTexts();
    private Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Boolean> ticks = new LinkedHashMap<>();
    private List<CaseFile> near = List.of();
    private boolean received;

    /** Fills in the draft. */
    @PostConstruct
    void fill() {
        if (staff.actor().isCaseworker()) {
            values = new LinkedHashMap<>(drafts.load(staff.actor(), DRAFT));
            values.forEach((field, value) -> {
                if (value.equals(TICKED)) {
                    ticks.put(field, true);
                }
            });
        }
    }

    /** Enters the case, or says beside each field what is wrong. */
    public void send() {
        receivePhotographs();
        ReferralForm form = new ReferralForm(texts());
        ReceiveCase command = form.command();
        keep();
        form.unread().forEach((field, key) -> errors.add(field, texts.of(key)));
        intake.check(command).forEach(this::show);
        if (errors.isAny() || mayBeThere(command)) {
            return;
        }
        try {
            Reference account = staff.ifSignedIn().orElseThrow().reference();
            CaseIntakeService.Receipt receipt = intake.receiveTyped(staff.actor(), account, command);
            drafts.discard(staff.actor(), DRAFT);
            ReviewPage.go("case?ref=" + receipt.caseReference());
        } catch (Refused refused) {
            String field = refused.refusal() == CaseRefusal.SAME_REFERENCE_OTHER_FACTS ? "senderReference" : "send";
            errors.add(
                    field, texts.of(refused.refusal().key(), refused.arguments().toArray()));
        }
    }

    /** Whether the same incident may have been entered before, and nobody has yet said that it was not. */
    private boolean mayBeThere(ReceiveCase command) {
        near = Stream.of(command.vehicle(), Objects.requireNonNullElse(command.trailer(), command.vehicle()))
                .flatMap(plate -> cases.near(staff.actor(), plate, LegalClock.dayOf(command.occurredAt())).stream())
                .filter(found -> !found.senderReference().equals(command.senderReference()))
                .toList();
        return !near.isEmpty() && !ticks.getOrDefault("another", false);
    }

    private void show(FieldProblem problem) {
        String field = problem.field().replace("persons[", "p").replace("]", "");
        String id = field.equals("occurredAt") ? "date" : field.equals("persons") ? "p0.capacity" : field;
        boolean unreadDate = id.equals("date") && errors.on(id);
        if (!unreadDate) {
            errors.add(id, texts.of(problem.problem().key(), problem.arguments().toArray()));
        }
    }

    /** One more responsible person. */
    public void addPerson() {
        receivePhotographs();
        new ReferralForm(texts()).addPerson();
        stay();
    }

    /** Takes a responsible person off the form. */
    public void removePerson(int index) {
        receivePhotographs();
        new ReferralForm(texts()).removePerson(index);
        stay();
    }

    /** Adds the photographs that were chosen. */
    public void addPhotographs() {
        receivePhotographs();
        stay();
    }

    /** Takes a photograph back. */
    public void removePhotograph(String reference) {
        receivePhotographs();
        evidence.remove(staff.actor(), new Reference(reference));
        stay();
    }

    /** Forgets all that was typed. */
    public void discard() {
        getPhotographs().forEach(row -> evidence.remove(staff.actor(), new Reference(row.reference())));
        drafts.discard(staff.actor(), DRAFT);
        ReviewPage.go("intake");
    }

    private void stay() {
        keep();
        ReviewPage.go("intake");
    }

    private void keep() {
        drafts.save(staff.actor(), DRAFT, texts());
    }

    /** All that is typed and ticked, as texts. */
    private Map<String, String> texts() {
        values.replaceAll((field, value) -> Objects.requireNonNullElse(value, ""));
        ticks.forEach((field, ticked) -> values.put(field, ticked ? TICKED : ""));
        return values;
    }

    private void receivePhotographs() {
        if (received) {
            return;
        }
        received = true;
        try {
            for (Part part : request.getParts()) {
                String name = part.getSubmittedFileName();
                if (part.getName().equals(PHOTOGRAPHS) && name != null && !name.isBlank()) {
                    try (InputStream content = part.getInputStream()) {
                        String type = Objects.requireNonNullElse(part.getContentType(), "");
                        evidence.receive(staff.actor(), owner(), name, type, content);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private EvidenceOwner owner() {
        return EvidenceOwner.caseDraft(staff.ifSignedIn().orElseThrow().reference());
    }

    /**
     * A photograph gathered for the case.
     *
     * @param reference its reference
     * @param name its name
     * @param state what became of it, a text
     * @param refused whether it was refused
     */
    public record Photograph(String reference, String name, String state, boolean refused) {}

    /** The photographs gathered so far. */
    public List<Photograph> getPhotographs() {
        return evidence.files(staff.actor(), owner()).stream()
                .map(file -> new Photograph(
                        file.reference().value(),
                        file.fileName(),
                        file.refusal()
                                .map(refusal -> refusedText(refusal, file.refusalLimit()))
                                .orElseGet(() -> texts.of(
                                        file.state() == EvidenceState.READY
                                                ? "review.file.ready"
                                                : "review.file.checking")),
                        file.refusal().isPresent()))
                .toList();
    }

    private String refusedText(EvidenceRefusal refusal, long limit) {
        return texts.of(refusal.key(), limit);
    }

    /** The cases that may be the same incident. */
    public List<CaseFile> getNear() {
        return near;
    }

    /** What is typed, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** What is ticked, by field. */
    public Map<String, Boolean> getTicks() {
        return ticks;
    }

    /** The places of the responsible persons on the form. */
    public List<Integer> getPersons() {
        return IntStream.range(0, new ReferralForm(texts()).persons()).boxed().toList();
    }

    /** Why a vehicle was not secure. */
    public List<FindingCode> getFindings() {
        return List.of(FindingCode.values());
    }

    /** Where people can be found. */
    public List<FoundWhere> getPlaces() {
        return List.of(FoundWhere.values());
    }
}
