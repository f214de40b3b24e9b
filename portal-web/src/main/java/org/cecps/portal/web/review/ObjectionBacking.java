package org.cecps.portal.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.casefile.CaseFile;
import org.cecps.portal.casefile.CaseFiles;
import org.cecps.portal.caseload.Caseload;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.liability.RecommendPenalty;
import org.cecps.portal.objection.Objection;
import org.cecps.portal.objection.ObjectionService;
import org.cecps.portal.objection.ObjectionState;
import org.cecps.portal.objection.Objections;
import org.cecps.portal.objection.Outcome;
import org.cecps.portal.objection.ProposeDetermination;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.workqueue.HandBack;
import org.cecps.portal.workqueue.Queue;
import org.cecps.portal.workqueue.WorkItem;
import org.cecps.portal.workqueue.WorkQueueService;
import org.jspecify.annotations.Nullable;

/** One objection: what the person says and sent, beside what the officer found, and the decision. */
@Named("objection")
@RequestScoped
public class ObjectionBacking {

    @Inject
    private CurrentStaff staff;

    @Inject
    private Objections objections;

    @Inject
    private ObjectionService service;

    @Inject
    private Liabilities liabilities;

    @Inject
    private CaseFiles cases;

    @Inject
    private EvidenceService evidence;

    @Inject
    private Caseload caseload;

    @Inject
    private WorkQueueService work;

    @Inject
    private LegalClock clock;

    private Objection objection;
    private Liability liability;
    private CaseFile caseFile;
    private Queue queue = Queue.OBJECTION;
    private Optional<WorkItem> item = Optional.empty();
    private Outcome outcome = Outcome.MAINTAIN;
    private LevelForm level = new LevelForm();
    private List<AnswerForm> answers = List.of();
    private @Nullable PenaltyCalculation preview;
    private @Nullable String note;

    @PostConstruct
    @SuppressWarnings("NullAway.Init")
    void load() {
        objection = objections.get(staff.actor(), ReviewPage.reference());
        liability = liabilities.get(staff.actor(), objection.liability());
        caseFile = cases.get(staff.actor(), objection.caseReference());
        ReviewPage.read(caseload, staff.actor(), objection.caseReference(), objection.reference());
        queue = objection.state() == ObjectionState.PROPOSED ? Queue.OBJECTION_ASSURANCE : Queue.OBJECTION;
        item = work.current(staff.actor(), queue, objection.reference());
        outcome = objection.outcome().orElse(Outcome.MAINTAIN);
        level = LevelForm.of(objection.level().or(liability::level).orElse(RecommendPenalty.first()));
        preview = proposed();
        answers = objection.grounds().stream().map(AnswerForm::new).toList();
        answers.forEach(form -> objection.answers().stream()
                .filter(given -> given.ground() == form.getGround())
                .forEach(form::fill));
    }

    /** What an assurer is to look at: the level as it was proposed. */
    private @Nullable PenaltyCalculation proposed() {
        return objection
                .level()
                .filter(proposal -> objection.state() == ObjectionState.PROPOSED)
                .map(proposal -> service.preview(staff.actor(), objection.reference(), proposal))
                .orElse(null);
    }

    /** Takes the work on this objection. */
    public void take() {
        then(() -> work.take(staff.actor(), item.orElseThrow().reference()));
    }

    /** Gives it back with a note. */
    public void handBack() {
        ReviewPage.doAndGo(
                () -> work.handBack(staff.actor(), item.orElseThrow().reference(), note == null ? "" : note),
                "queue?name=" + queue);
    }

    /** Works out the new amount and shows it. */
    public void show() {
        try {
            preview = service.preview(staff.actor(), objection.reference(), level.toCommand());
        } catch (Refused refused) {
            ReviewPage.show(refused);
        }
    }

    /** Proposes the determination. */
    public void propose() {
        boolean changes = outcome == Outcome.REDUCE || outcome == Outcome.INCREASE;
        then(() -> service.propose(
                staff.actor(),
                new ProposeDetermination(
                        objection.reference(),
                        outcome,
                        changes ? level.toCommand() : null,
                        answers.stream().map(AnswerForm::toAnswer).toList())));
    }

    /** Assures the proposal: the objection is determined. */
    public void assure() {
        then(() -> service.assure(staff.actor(), objection.reference()));
    }

    /** Sends the proposal back. */
    public void sendBack() {
        then(() -> service.sendBack(staff.actor(), objection.reference(), note == null ? "" : note));
    }

    private void then(Runnable step) {
        ReviewPage.doAndGo(step, "objection?ref=" + objection.reference());
    }

    /** Whether this officer holds the work. */
    public boolean isMine() {
        return item.filter(held -> held.isHeldBy(staff.actor())).isPresent();
    }

    /** Whether the work waits for somebody. */
    public boolean isOpen() {
        return item.isPresent() && item.get().takenBy().isEmpty();
    }

    /** Whether a determination is to be proposed. */
    public boolean isToPropose() {
        return objection.state() == ObjectionState.RECEIVED || objection.state() == ObjectionState.SENT_BACK;
    }

    /** Whether a proposal is to be assured. */
    public boolean isToAssure() {
        return objection.state() == ObjectionState.PROPOSED;
    }

    /** Whether an SO is needed, and this officer is none, for what discretion takes off. */
    public boolean isBelowSo() {
        return !staff.actor().may(Actor.Role.SO);
    }

    /** The notes of those who gave it back. */
    public List<HandBack> getHandBacks() {
        return item.map(WorkItem::handBacks).orElse(List.of());
    }

    /** The objection. */
    public Objection getIt() {
        return objection;
    }

    /** The liability. */
    public Liability getLiability() {
        return liability;
    }

    /** The case. */
    public CaseFile getCaseFile() {
        return caseFile;
    }

    /** The files that came with it. */
    public List<FileRow> getFiles() {
        return evidence.files(staff.actor(), EvidenceOwner.objection(objection.reference())).stream()
                .map(FileRow::of)
                .toList();
    }

    /** The officer's photographs. */
    public List<FileRow> getPhotographs() {
        return evidence.files(staff.actor(), EvidenceOwner.caseFile(caseFile.reference())).stream()
                .map(FileRow::of)
                .toList();
    }

    /** The clocks: the decision by law and by practice first. */
    public List<ClockView> getClocks() {
        List<ClockView> clocks = new java.util.ArrayList<>();
        if (objection.isUndecided()) {
            clocks.add(ClockView.of("review.clock.law", objection.decideByLaw(), clock.today(), false));
            clocks.add(ClockView.of("review.clock.practice", objection.decideByPractice(), clock.today(), false));
        }
        clocks.addAll(ClockView.of(liability, clock.today()).stream()
                .filter(view -> view.matters())
                .toList());
        return clocks;
    }

    /** What was just worked out or is proposed, or the penalty as it stands. */
    public @Nullable PenaltyCalculation getCalculation() {
        return preview != null ? preview : liability.calculation().orElse(null);
    }

    /** Whether what is shown was just worked out or is proposed. */
    public boolean isPreviewed() {
        return preview != null;
    }

    /** The outcomes to choose from. */
    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** What is chosen. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** From the form. */
    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    /** The level's form. */
    public LevelForm getLevel() {
        return level;
    }

    /** The answers' forms, one for each ground. */
    public List<AnswerForm> getAnswers() {
        return answers;
    }

    /** A note or remark. */
    public @Nullable String getNote() {
        return note;
    }

    /** From the form. */
    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
