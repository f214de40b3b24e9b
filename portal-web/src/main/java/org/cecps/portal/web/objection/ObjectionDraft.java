package org.cecps.portal.web.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cecps.portal.draft.Drafts;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.objection.ObjectionGround;
import org.cecps.portal.objection.ObjectionService;
import org.cecps.portal.objection.SubmitObjection;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.translations.Language;
import org.cecps.portal.web.support.CurrentActor;
import org.cecps.portal.web.support.PageTexts;
import org.jspecify.annotations.Nullable;

/** What a person has answered so far, in the draft of their objection, and which page comes next. */
@Named
@RequestScoped
public class ObjectionDraft {

    private static final String GROUNDS = "grounds";
    private static final String REASONS = "reasons";
    private static final String LANGUAGE = "language";
    private static final String LATE = "lateReason";
    private static final String FILES_SEEN = "filesSeen";
    private static final String FORM = "formId";

    @Inject
    private Drafts drafts;

    @Inject
    private Liabilities liabilities;

    @Inject
    private CurrentActor actor;

    @Inject
    private LegalClock clock;

    @Inject
    private PageTexts texts;

    private @Nullable Map<String, String> answers;
    private @Nullable Liability liability;

    /** The reference of the notice. */
    public String getReference() {
        return liability().reference().value();
    }

    /** The grounds that fit the penalty, in the order they are offered. */
    List<ObjectionGround> offered() {
        return ObjectionGround.of(liability().section());
    }

    /** How many payslips show a driver's income. */
    int payslips() {
        return liability().terms().value(Figure.PAYSLIPS);
    }

    /** The grounds ticked so far. */
    List<ObjectionGround> grounds() {
        return Arrays.stream(answer(GROUNDS).split(","))
                .filter(name -> !name.isEmpty())
                .map(ObjectionGround::valueOf)
                .toList();
    }

    /** The reasons written so far. */
    public String getReasons() {
        return answer(REASONS);
    }

    /** The language the reasons are written in: that of the page until the person says otherwise. */
    Language language() {
        return Language.of(answer(LANGUAGE)).orElse(texts.getLanguage());
    }

    /** Why it is late, as written so far. */
    public String getLateReason() {
        return answer(LATE);
    }

    /** Whether an objection sent today is late. */
    public boolean isLate() {
        return liability().objectBy().filter(clock.today()::isAfter).isPresent();
    }

    /** The last day an objection is in time. */
    public LocalDate getObjectBy() {
        return liability().objectBy().orElse(clock.today());
    }

    /** How many steps there are: one more when it is late. */
    public int getSteps() {
        return isLate() ? 5 : 4;
    }

    /** The id of this form: the same on every device until it is sent. */
    public String getFormId() {
        return answer(FORM);
    }

    /** Keeps the grounds. */
    void keepGrounds(List<ObjectionGround> grounds) {
        keep(GROUNDS, grounds.stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    /** Keeps the reasons and their language. */
    void keepReasons(String reasons, Language language) {
        keep(LANGUAGE, language.tag());
        keep(REASONS, reasons);
    }

    /** Keeps that the files are all there. */
    void keepFilesSeen() {
        keep(FILES_SEEN, "1");
    }

    /** Keeps why it is late. */
    void keepLateReason(String reason) {
        keep(LATE, reason);
    }

    /** The first page whose answer is missing; the check page when all are there. */
    String nextPage() {
        return firstMissing().orElse("/objection/check") + "?faces-redirect=true";
    }

    /** The first page whose answer is missing. */
    Optional<String> firstMissing() {
        if (grounds().isEmpty()) {
            return Optional.of("/objection/grounds");
        }
        if (getReasons().isBlank()) {
            return Optional.of("/objection/reasons");
        }
        if (answer(FILES_SEEN).isEmpty()) {
            return Optional.of("/objection/files");
        }
        return isLate() && getLateReason().isBlank() ? Optional.of("/objection/late") : Optional.empty();
    }

    /** The command that sends it, under the id of the form that was posted. */
    SubmitObjection command(UUID formId) {
        return new SubmitObjection(
                actor.liability(), formId, language(), grounds(), getReasons(), isLate() ? getLateReason() : null);
    }

    private String answer(String name) {
        return answers().getOrDefault(name, "");
    }

    private void keep(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(answers());
        changed.putIfAbsent(FORM, UUID.randomUUID().toString());
        changed.put(name, value);
        drafts.save(actor.person(), ObjectionService.DRAFT, changed);
        answers = changed;
    }

    private Map<String, String> answers() {
        Map<String, String> known = answers;
        if (known == null) {
            known = drafts.load(actor.person(), ObjectionService.DRAFT);
            answers = known;
        }
        return known;
    }

    private Liability liability() {
        Liability known = liability;
        if (known == null) {
            known = liabilities.get(actor.person(), actor.liability());
            liability = known;
        }
        return known;
    }
}
