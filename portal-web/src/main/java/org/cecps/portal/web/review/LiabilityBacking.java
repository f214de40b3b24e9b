package org.cecps.portal.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.cecps.portal.casefile.CaseFile;
import org.cecps.portal.casefile.CaseFiles;
import org.cecps.portal.caseload.Caseload;
import org.cecps.portal.correspondence.CorrespondenceService;
import org.cecps.portal.correspondence.LetterSummary;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.liability.LiabilityRefusal;
import org.cecps.portal.liability.LiabilityService;
import org.cecps.portal.liability.RecommendPenalty;
import org.cecps.portal.objection.Objection;
import org.cecps.portal.objection.Objections;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;
import org.jspecify.annotations.Nullable;

/** One liability on one screen: the case, the person, the clocks, the money, the letters, and the next step. */
@Named("liability")
@RequestScoped
public class LiabilityBacking {

    @Inject
    private CurrentStaff staff;

    @Inject
    private Liabilities liabilities;

    @Inject
    private LiabilityService steps;

    @Inject
    private Caseload caseload;

    @Inject
    private CaseFiles cases;

    @Inject
    private Objections objections;

    @Inject
    private EvidenceService evidence;

    @Inject
    private CorrespondenceService correspondence;

    @Inject
    private LegalClock clock;

    private Reference reference;
    private Liability liability;
    private CaseFile caseFile;
    private LevelForm level = new LevelForm();
    private @Nullable PenaltyCalculation preview;
    private @Nullable String overrideReason;
    private @Nullable String remark;
    private @Nullable String receivedOn;

    @PostConstruct
    @SuppressWarnings("NullAway.Init")
    void load() {
        reference = ReviewPage.reference();
        liability = liabilities.get(staff.actor(), reference);
        caseFile = cases.get(staff.actor(), liability.caseReference());
        ReviewPage.read(caseload, staff.actor(), liability.caseReference(), reference);
        level = LevelForm.of(liability.level().orElse(RecommendPenalty.first()));
        receivedOn = clock.today().toString();
    }

    /** A member of staff checked name and address. */
    public void checkAddress() {
        then(() -> steps.checkAddress(staff.actor(), reference));
    }

    /** A second one confirmed them. */
    public void confirmAddress() {
        then(() -> steps.confirmAddress(staff.actor(), reference));
    }

    /** The initial notice is issued. */
    public void issueInitialNotice() {
        then(() -> steps.issueInitialNotice(staff.actor(), reference));
    }

    /** A reply came in. */
    public void recordResponse() {
        then(() -> steps.recordResponse(staff.actor(), reference, receivedDay()));
    }

    private LocalDate receivedDay() {
        try {
            return LocalDate.parse(receivedOn == null ? "" : receivedOn);
        } catch (DateTimeParseException e) {
            throw LiabilityRefusal.NO_DATE.refused();
        }
    }

    /** Works the level out and shows it. */
    public void show() {
        try {
            preview = steps.preview(staff.actor(), reference, level.toCommand());
        } catch (Refused refused) {
            ReviewPage.show(refused);
        }
    }

    /** Recommends the level. */
    public void recommend() {
        then(() -> steps.recommend(staff.actor(), reference, level.toCommand()));
    }

    /** Imposes the recommended penalty. */
    public void impose() {
        then(() -> steps.impose(staff.actor(), reference, overrideReason));
    }

    /** Sends the recommendation back. */
    public void sendBack() {
        then(() -> steps.sendBack(staff.actor(), reference, remark == null ? "" : remark));
    }

    private void then(Runnable step) {
        ReviewPage.doAndGo(step, "liability?ref=" + reference);
    }

    /** The liability. */
    public Liability getIt() {
        return liability;
    }

    /** The case. */
    public CaseFile getCaseFile() {
        return caseFile;
    }

    /** The photographs of the case. */
    public List<FileRow> getPhotographs() {
        return evidence.files(staff.actor(), EvidenceOwner.caseFile(caseFile.reference())).stream()
                .map(FileRow::of)
                .toList();
    }

    /** The letters, newest first. */
    public List<LetterSummary> getLetters() {
        return correspondence.letters(staff.actor(), reference);
    }

    /** The objections, newest first. */
    public List<Objection> getObjections() {
        return objections.forLiability(staff.actor(), reference);
    }

    /** The clocks that run. */
    public List<ClockView> getClocks() {
        return ClockView.of(liability, clock.today());
    }

    /** The level that is shown: what was just worked out, else the penalty, else the recommendation. */
    public @Nullable PenaltyCalculation getCalculation() {
        if (preview != null) {
            return preview;
        }
        return liability
                .calculation()
                .or(() -> liability.level().map(entered -> steps.preview(staff.actor(), reference, entered)))
                .orElse(null);
    }

    /** The level's form. */
    public LevelForm getLevel() {
        return level;
    }

    /** Why before six weeks. */
    public @Nullable String getOverrideReason() {
        return overrideReason;
    }

    /** From the form. */
    public void setOverrideReason(@Nullable String overrideReason) {
        this.overrideReason = overrideReason;
    }

    /** Why it is sent back. */
    public @Nullable String getRemark() {
        return remark;
    }

    /** From the form. */
    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }

    /** The day the reply came in, as yyyy-mm-dd. */
    public @Nullable String getReceivedOn() {
        return receivedOn;
    }

    /** From the form. */
    public void setReceivedOn(@Nullable String receivedOn) {
        this.receivedOn = receivedOn;
    }
}
