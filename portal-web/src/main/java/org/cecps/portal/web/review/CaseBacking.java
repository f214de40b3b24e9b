package org.cecps.portal.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cecps.portal.audit.AuditedStep;
import org.cecps.portal.casefile.CaseFile;
import org.cecps.portal.casefile.CaseFiles;
import org.cecps.portal.caseload.Caseload;
import org.cecps.portal.correspondence.CorrespondenceService;
import org.cecps.portal.correspondence.LetterSummary;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.objection.Objection;
import org.cecps.portal.objection.Objections;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.staff.StaffAccounts;
import org.jspecify.annotations.Nullable;

/** A case on one screen: the incident, everybody responsible with clocks and money, letters, objections, and who did what. */
@Named
@RequestScoped
public class CaseBacking {

    @Inject
    private CurrentStaff staff;

    @Inject
    private CaseFiles cases;

    @Inject
    private Caseload caseload;

    @Inject
    private Liabilities liabilities;

    @Inject
    private Objections objections;

    @Inject
    private CorrespondenceService correspondence;

    @Inject
    private EvidenceService evidence;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private LegalClock clock;

    private final ReviewTexts texts = new ReviewTexts();
    private CaseFile caseFile;
    private List<Party> parties = List.of();
    private List<Step> history = List.of();

    /**
     * A responsible person of the case.
     *
     * @param it the liability
     * @param urgent the clock that ends next, or null when none runs
     * @param clocks all clocks
     * @param objections the objections, newest first
     * @param letters the letters, newest first
     */
    public record Party(
            Liability it,
            @Nullable ClockView urgent,
            List<ClockView> clocks,
            List<Objection> objections,
            List<LetterSummary> letters) {}

    /**
     * A step of the history.
     *
     * @param at when, UK time
     * @param who the name, as far as there is one
     * @param what the action
     * @param details what it was about
     */
    public record Step(String at, String who, String what, String details) {}

    @PostConstruct
    @SuppressWarnings("NullAway.Init")
    void load() {
        Reference reference = ReviewPage.reference();
        caseFile = cases.get(staff.actor(), reference);
        caseload.reads(staff.actor(), reference, reference);
        LocalDate today = clock.today();
        parties = liabilities.ofCase(staff.actor(), reference).stream()
                .map(one -> party(one, today))
                .toList();
        Map<String, String> names = accounts.names();
        history = caseload.history(staff.actor(), reference).stream()
                .map(step -> step(step, names))
                .toList();
    }

    private Party party(Liability liability, LocalDate today) {
        List<ClockView> clocks = ClockView.of(liability, today);
        Optional<ClockView> urgent = clocks.stream()
                .filter(one -> one.daysLeft() >= 0 && !one.style().equals("held"))
                .filter(one -> liability.penaltyIssuedOn().isEmpty() || !one.isIssue())
                .min(Comparator.comparing(ClockView::day));
        return new Party(
                liability,
                urgent.orElse(null),
                clocks,
                objections.forLiability(staff.actor(), liability.reference()),
                correspondence.letters(staff.actor(), liability.reference()));
    }

    private Step step(AuditedStep step, Map<String, String> names) {
        String who = names.getOrDefault(
                step.actorId(), texts.of("review.actor." + step.actorKind().toLowerCase(java.util.Locale.ROOT)));
        return new Step(
                texts.moment(step.at()),
                who,
                texts.ofOr("review.audit." + step.what(), step.what()),
                step.details().strip().replace("\n", ", "));
    }

    /** The case. */
    public CaseFile getIt() {
        return caseFile;
    }

    /** Everybody responsible. */
    public List<Party> getParties() {
        return parties;
    }

    /** What was done and who read it, newest first. */
    public List<Step> getHistory() {
        return history;
    }

    /** The photographs. */
    public List<FileRow> getPhotographs() {
        return evidence.files(staff.actor(), EvidenceOwner.caseFile(caseFile.reference())).stream()
                .map(FileRow::of)
                .toList();
    }
}
