package org.cecps.portal.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cecps.portal.access.ConfirmedEmails;
import org.cecps.portal.casefile.CaseFile;
import org.cecps.portal.casefile.CaseFiles;
import org.cecps.portal.correspondence.CorrespondenceService;
import org.cecps.portal.draft.Drafts;
import org.cecps.portal.evidence.EvidenceFile;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.evidence.EvidenceState;
import org.cecps.portal.liability.InitialNotice;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.objection.Objection;
import org.cecps.portal.objection.ObjectionService;
import org.cecps.portal.objection.Objections;
import org.cecps.portal.objection.Outcome;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.Jurisdiction;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Money;
import org.cecps.portal.web.parts.Deadline;
import org.cecps.portal.web.parts.LedgerLine;
import org.cecps.portal.web.parts.TimelineEntry;
import org.cecps.portal.web.support.CurrentActor;
import org.cecps.portal.web.support.PageTexts;
import org.jspecify.annotations.Nullable;

/** The notice as the person reads it: what, how much, until when, and what they can do. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class NoticeBacking {

    @Inject
    private CurrentActor current;

    @Inject
    private Liabilities liabilities;

    @Inject
    private CaseFiles cases;

    @Inject
    private Objections objections;

    @Inject
    private EvidenceService evidence;

    @Inject
    private Drafts drafts;

    @Inject
    private ConfirmedEmails emails;

    @Inject
    private CorrespondenceService correspondence;

    @Inject
    private PageTexts texts;

    @Inject
    private LegalClock clock;

    private Liability liability;
    private CaseFile caseFile;
    private List<Objection> raised = List.of();
    private @Nullable List<EvidenceFile> photographs;
    private boolean started;
    private LocalDate today;

    /** Reads the notice. */
    @PostConstruct
    void read() {
        Actor person = current.person();
        today = clock.today();
        liability = liabilities.get(person, current.liability());
        caseFile = cases.get(person, liability.caseReference());
        raised = objections.forLiability(person, liability.reference());
        started = !drafts.load(person, ObjectionService.DRAFT).isEmpty();
    }

    /** The reference. */
    public String getReference() {
        return liability.reference().value();
    }

    /** The person's name. */
    public String getName() {
        return liability.person().name();
    }

    /** What stands beside the reference. */
    public String getCap() {
        return liability
                .penaltyIssuedOn()
                .map(issued -> texts.of("notice.cap.penalty", issued))
                .or(() -> latestInitial().map(issued -> texts.of("notice.cap.initial", issued)))
                .orElse("");
    }

    /** The heading. */
    public String getHeading() {
        return switch (stage()) {
            case INITIAL -> texts.of("notice.head.initial");
            case DECIDING -> texts.of("notice.head.deciding");
            case PENALTY, OBJECTED -> texts.of("notice.head.penalty", penalty());
            case CANCELLED -> texts.of("notice.head.cancelled");
            case PAID -> texts.of("notice.head.paid");
            case ZERO -> texts.of("notice.head.zero");
        };
    }

    /** The sentence under the heading. */
    public String getLead() {
        return switch (stage()) {
            case INITIAL -> texts.of("notice.lead.initial");
            case DECIDING -> texts.of("notice.lead.deciding");
            case PENALTY -> penaltyLead();
            case OBJECTED -> objectedLead();
            case CANCELLED -> texts.of("notice.lead.cancelled");
            case PAID -> texts.of("notice.lead.paid", liability.paid());
            case ZERO -> texts.of("notice.lead.zero");
        };
    }

    /** Every deadline that matters at this stage, the next one first. */
    public List<Deadline> getDeadlines() {
        List<Deadline> result = new ArrayList<>();
        switch (stage()) {
            case INITIAL ->
                liability
                        .replyBy()
                        .ifPresent(day -> result.add(running(
                                "notice.deadline.reply",
                                "common.byEndOfDay",
                                latestInitial().orElse(day),
                                day)));
            case DECIDING ->
                liability
                        .clocks()
                        .lastIssueDay()
                        .ifPresent(day -> result.add(
                                running("notice.deadline.penalty", "common.byEndOfDay", liability.incidentOn(), day)));
            case PENALTY -> addPenaltyDeadlines(result);
            case OBJECTED -> addObjectedDeadlines(result);
            case CANCELLED, PAID, ZERO -> {
                // Nothing is to be done any more.
            }
        }
        return result;
    }

    private void addPenaltyDeadlines(List<Deadline> result) {
        LocalDate issued = issued();
        if (raised.isEmpty()) {
            liability
                    .objectBy()
                    .ifPresent(day ->
                            result.add(running("notice.deadline.object", "notice.deadline.objectText", issued, day)));
        }
        liability
                .payBy(today)
                .ifPresent(day -> result.add(running("notice.deadline.pay", "common.byEndOfDay", issued, day)));
        liability
                .appealBy(Jurisdiction.ENGLAND_AND_WALES)
                .ifPresent(day -> result.add(running(
                        "notice.deadline.appeal",
                        "notice.deadline.appealText",
                        liability.decidedOn().orElse(issued),
                        day)));
    }

    private void addObjectedDeadlines(List<Deadline> result) {
        if (liability.isPaymentPaused()) {
            result.add(Deadline.held(texts, "notice.deadline.pay", "notice.deadline.payHeld"));
        } else {
            liability
                    .payBy(today)
                    .ifPresent(day -> result.add(running("notice.deadline.pay", "common.byEndOfDay", issued(), day)));
        }
        raised.stream()
                .findFirst()
                .ifPresent(objection -> result.add(running(
                        "notice.deadline.decision",
                        "common.byEndOfDay",
                        objection.receivedOn(),
                        objection.decideByLaw())));
    }

    /** Whether the time to pay would stop, which the page then says. */
    public boolean isPauseToTell() {
        return stage() == Stage.PENALTY && isObjectable() && !isLate();
    }

    /** Whether an objection may be made now. */
    public boolean isObjectable() {
        return stage() == Stage.PENALTY && raised.stream().noneMatch(Objection::isUndecided);
    }

    /** How many payslips show a driver's income. */
    public int getPayslips() {
        return liability.terms().value(Figure.PAYSLIPS);
    }

    /** Whether an objection made now would be late. */
    public boolean isLate() {
        return liability.objectBy().filter(today::isAfter).isPresent();
    }

    /** What the button that leads to the objection says. */
    public String getObjectButton() {
        if (started) {
            return texts.of("notice.options.goOn");
        }
        return texts.of(isLate() ? "notice.options.objectLate" : "notice.options.objectButton");
    }

    /** Whether there is a penalty to pay. */
    public boolean isPayable() {
        return stage() == Stage.PENALTY || stage() == Stage.OBJECTED;
    }

    /** Whether the team asks for a reply. */
    public boolean isReplyAsked() {
        return stage() == Stage.INITIAL;
    }

    /** The latest objection's reference; empty when there is none. */
    public String getObjection() {
        return raised.stream()
                .findFirst()
                .map(objection -> objection.reference().value())
                .orElse("");
    }

    /** When it happened. */
    public String getWhen() {
        return texts.moment(caseFile.occurredAt());
    }

    /** Where it happened. */
    public String getPlace() {
        return caseFile.placeName();
    }

    /** The vehicle's registration. */
    public String getVehicle() {
        return caseFile.vehicle();
    }

    /** The trailer's registration; empty when there was none. */
    public String getTrailer() {
        return caseFile.trailer().orElse("");
    }

    /** How many people were found and where; empty for an unsecured vehicle. */
    public String getFound() {
        if (liability.section() == Section.S31A) {
            return "";
        }
        String where = caseFile.foundWhere().stream()
                .map(place -> texts.named("finding.where.", place))
                .collect(Collectors.joining(", "));
        String people = texts.of("common.people", liability.peopleFound());
        return where.isEmpty() ? people : people + ", " + where;
    }

    /** In what capacity the person is responsible. */
    public String getRole() {
        return texts.named("notice.capacity.", liability.capacity());
    }

    /** The law in plain words. */
    public String getLaw() {
        return texts.named("notice.why.", liability.section());
    }

    /** What the officer recorded. */
    public List<String> getFindings() {
        return caseFile.findings().stream()
                .map(finding -> texts.named("finding.", finding))
                .toList();
    }

    /** How many photographs there are to see. */
    public long getPhotographs() {
        return photographs().size();
    }

    /** The addresses of the photographs. */
    public List<String> getPhotographPaths() {
        return photographs().stream()
                .map(file -> "/files/evidence/" + file.reference().value())
                .toList();
    }

    private List<EvidenceFile> photographs() {
        if (photographs == null) {
            // The view asks for them four times.
            photographs = evidence.files(current.person(), EvidenceOwner.caseFile(caseFile.reference())).stream()
                    .filter(file -> file.state() == EvidenceState.READY)
                    .toList();
        }
        return photographs;
    }

    /** The steps of the penalty as they were stored. */
    public List<LedgerLine> getSteps() {
        return liability
                .calculation()
                .filter(calculation -> liability.state().hasPenalty())
                .map(calculation -> LedgerLine.of(calculation, texts))
                .orElse(List.of());
    }

    /** The amount the steps lead to. */
    public String getStepsTotal() {
        return texts.money(
                liability.calculation().map(PenaltyCalculation::total).orElse(Money.ZERO));
    }

    /** Whether something was paid, so that what is left is shown. */
    public boolean isPartlyPaid() {
        return liability.paid().isPositive() && liability.outstanding().isPositive();
    }

    /** What was paid so far. */
    public String getPaid() {
        return texts.money(liability.paid());
    }

    /** What is left to pay. */
    public String getOutstanding() {
        return texts.money(liability.outstanding());
    }

    /** Whether the company may be asked for this penalty too. */
    public boolean isShared() {
        return isPayable() && liability.capacity() == Capacity.DRIVER;
    }

    /** The confirmed address for news; empty when there is none. */
    public String getEmail() {
        return emails.of(current.person(), liability.reference()).orElse("");
    }

    /** What has happened so far, the latest first. */
    public List<TimelineEntry> getTimeline() {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Objection objection : raised) {
            objection.determinedOn().ifPresent(day -> entries.add(happened("notice.timeline.decided", day)));
            entries.add(happened("notice.timeline.objected", objection.receivedOn()));
        }
        liability.penaltyIssuedOn().ifPresent(day -> entries.add(happened("notice.timeline.penalty", day)));
        liability.repliedOn().ifPresent(day -> entries.add(happened("notice.timeline.response", day)));
        List<InitialNotice> notices = liability.initialNotices();
        for (int i = notices.size() - 1; i >= 0; i--) {
            entries.add(happened("notice.timeline.initial", notices.get(i).issuedOn()));
        }
        entries.add(happened("notice.timeline.incident", LegalClock.dayOf(caseFile.occurredAt())));
        return entries;
    }

    /**
     * A letter to read or save.
     *
     * @param address where it is
     * @param title what kind of letter it is
     * @param date its day
     */
    public record LetterLink(String address, String title, String date) {}

    /** The letters that were sent, newest first: the same texts, without the codes. */
    public List<LetterLink> getLetters() {
        return correspondence.letters(current.person(), liability.reference()).stream()
                .map(letter -> new LetterLink(
                        "/files/letter/" + letter.reference(),
                        texts.named("notice.letter.", letter.kind()),
                        texts.date(letter.date())))
                .toList();
    }

    private TimelineEntry happened(String key, LocalDate day) {
        return new TimelineEntry(texts.of(key), texts.date(day), false);
    }

    private Stage stage() {
        return switch (liability.state()) {
            case RECEIVED, ADDRESS_CHECKED, ADDRESS_CONFIRMED, RESPONSE_IN, RECOMMENDED -> Stage.DECIDING;
            case NOTICE_ISSUED ->
                liability.replyBy().filter(today::isAfter).isPresent() ? Stage.DECIDING : Stage.INITIAL;
            case IMPOSED -> {
                if (penalty().isZero()) {
                    yield Stage.ZERO;
                }
                yield liability.outstanding().isZero() ? Stage.PAID : Stage.PENALTY;
            }
            case OBJECTED -> Stage.OBJECTED;
            case CANCELLED -> Stage.CANCELLED;
        };
    }

    private String penaltyLead() {
        Optional<Objection> decided =
                raised.stream().filter(objection -> !objection.isUndecided()).findFirst();
        if (decided.isPresent()) {
            String key = switch (decided.get().outcome().orElse(Outcome.MAINTAIN)) {
                case REDUCE -> "notice.lead.reduced";
                case INCREASE -> "notice.lead.increased";
                case MAINTAIN, CANCEL -> "notice.lead.maintained";
            };
            return texts.of(key, decided.get().determinedOn().orElse(today));
        }
        return liability.section() == Section.S32
                ? texts.of("notice.lead.penalty.s32", liability.peopleFound())
                : texts.of("notice.lead.penalty.s31a");
    }

    private String objectedLead() {
        return raised.stream()
                .findFirst()
                .map(objection -> texts.of(
                        liability.isPaymentPaused() ? "notice.lead.objected" : "notice.lead.objectedLate",
                        objection.receivedOn()))
                .orElse("");
    }

    private Deadline running(String titleKey, String textKey, LocalDate begun, LocalDate lastDay) {
        return Deadline.running(texts, today, titleKey, textKey, begun, lastDay);
    }

    private Optional<LocalDate> latestInitial() {
        List<InitialNotice> notices = liability.initialNotices();
        return notices.isEmpty()
                ? Optional.empty()
                : Optional.of(notices.get(notices.size() - 1).issuedOn());
    }

    private LocalDate issued() {
        return liability.penaltyIssuedOn().orElse(today);
    }

    private Money penalty() {
        return liability.penalty().orElse(Money.ZERO);
    }
}
