package org.cecps.portal.web.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.objection.GroundAnswer;
import org.cecps.portal.objection.Objection;
import org.cecps.portal.objection.ObjectionState;
import org.cecps.portal.objection.Objections;
import org.cecps.portal.web.parts.TimelineEntry;
import org.cecps.portal.web.support.CurrentActor;
import org.cecps.portal.web.support.PageTexts;

/** An objection that was sent: its receipt, and where it stands. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class SentBacking {

    @Inject
    private Objections objections;

    @Inject
    private Liabilities liabilities;

    @Inject
    private EvidenceService evidence;

    @Inject
    private CurrentActor actor;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private Objection objection;
    private boolean paused;
    private List<FileRow> files = List.of();

    /** Reads the objection the address names, or the latest; without one of theirs the page is the notice. */
    public void read() {
        String named = request.getParameter("o");
        Optional<Objection> found = objections.forLiability(actor.person(), actor.liability()).stream()
                .filter(one -> named == null || one.reference().value().equals(named))
                .findFirst();
        if (found.isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, "/notice?faces-redirect=true");
            return;
        }
        objection = found.get();
        paused = liabilities.get(actor.person(), objection.liability()).isPaymentPaused();
        files = evidence.files(actor.person(), EvidenceOwner.objection(objection.reference())).stream()
                .map(file -> FileRow.of(file, texts))
                .toList();
    }

    /** Whether there is an objection to show. */
    public boolean isFound() {
        return objection != null;
    }

    /** Its reference. */
    public String getReference() {
        return objection.reference().value();
    }

    /** The reference of the notice. */
    public String getNotice() {
        return objection.liability().value();
    }

    /** When it came and whether in time. */
    public String getReceived() {
        return texts.of(objection.isLate() ? "objection.received.late" : "objection.received.inTime", getReceivedAt());
    }

    /** When it came. */
    public String getReceivedAt() {
        return texts.moment(objection.receivedAt());
    }

    /** Whether the time to pay stands still. */
    public boolean isPaused() {
        return paused;
    }

    /** The files that came with it. */
    public List<FileRow> getFiles() {
        return files;
    }

    /** What has happened and what is to come. */
    public List<TimelineEntry> getSteps() {
        boolean decided = isDecided();
        List<TimelineEntry> steps = new ArrayList<>();
        steps.add(new TimelineEntry(texts.of("objection.next.received"), getReceivedAt(), false));
        steps.add(new TimelineEntry(texts.of("objection.next.read"), texts.of("objection.next.readText"), !decided));
        steps.add(new TimelineEntry(
                texts.of("objection.next.decide"),
                texts.of("objection.next.decideText", texts.weekday(objection.decideByLaw())),
                !decided));
        steps.add(
                new TimelineEntry(texts.of("objection.next.letter"), texts.of("objection.next.letterText"), !decided));
        return steps;
    }

    /** Where it stands, in a few words. */
    public String getState() {
        return switch (objection.state()) {
            case RECEIVED, SENT_BACK -> texts.of("objection.status.reading");
            case PROPOSED -> texts.of("objection.status.checking");
            case DETERMINED -> texts.of("objection.status.decided");
        };
    }

    /** Whether it is decided. */
    public boolean isDecided() {
        return objection.state() == ObjectionState.DETERMINED;
    }

    /** The decision; empty while there is none. */
    public String getOutcome() {
        return objection
                .outcome()
                .filter(outcome -> isDecided())
                .map(outcome -> texts.named("objection.outcome.", outcome))
                .orElse("");
    }

    /** The grounds that were raised. */
    public List<String> getGrounds() {
        return objection.grounds().stream()
                .map(ground -> texts.named("objection.ground.", ground))
                .toList();
    }

    /** The reasons in the person's own words. */
    public String getReasons() {
        return objection.reasons();
    }

    /** The tag of the language of the reasons. */
    public String getLanguageTag() {
        return objection.language().tag();
    }

    /**
     * The team's answer to a ground.
     *
     * @param ground the ground
     * @param accepted whether it is accepted
     * @param answer why, in English
     * @param wouldAccept what would have been accepted, in English; empty when it is accepted
     */
    public record Answer(String ground, boolean accepted, String answer, String wouldAccept) {}

    /** The answers to the grounds, once it is decided. */
    public List<Answer> getAnswers() {
        return isDecided() ? objection.answers().stream().map(this::answer).toList() : List.of();
    }

    private Answer answer(GroundAnswer answer) {
        return new Answer(
                texts.named("objection.ground.", answer.ground()),
                answer.isAccepted(),
                answer.answer(),
                answer.wouldAccept().orElse(""));
    }
}
