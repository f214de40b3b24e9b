package org.cecps.portal.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cecps.portal.casefile.BadReferral;
import org.cecps.portal.casefile.FieldProblem;
import org.cecps.portal.casefile.ReceivePerson;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.liability.LiabilityService;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.support.FormErrors;

/** Puts right the name, address or contact of a responsible person; two people check them again afterwards (R 10.45–46). */
@Named
@RequestScoped
public class CorrectionBacking {

    private static final String FIRST = "p0.";

    @Inject
    private CurrentStaff staff;

    @Inject
    private Liabilities liabilities;

    @Inject
    private LiabilityService steps;

    @Inject
    private FormErrors errors;

    private final ReviewTexts texts = new ReviewTexts();
    private Liability liability;
    private Map<String, String> values = new LinkedHashMap<>();

    @PostConstruct
    @SuppressWarnings("NullAway.Init")
    void load() {
        liability = liabilities.get(staff.actor(), ReviewPage.reference());
        values = ReferralForm.of(liability.capacity(), liability.person()).values();
    }

    /** Keeps the corrected details, or says beside each field what is wrong. */
    public void save() {
        values.replaceAll((field, value) -> Objects.requireNonNullElse(value, ""));
        ReferralForm form = new ReferralForm(values);
        ReceivePerson person = form.person(0);
        form.unread().forEach((field, key) -> errors.add(field, texts.of(key)));
        if (errors.isAny()) {
            return;
        }
        Reference reference = liability.reference();
        try {
            steps.correct(staff.actor(), reference, person.details());
            ReviewPage.go("liability?ref=" + reference);
        } catch (BadReferral bad) {
            bad.problems().forEach(this::show);
        } catch (Refused refused) {
            ReviewPage.show(refused);
        }
    }

    private void show(FieldProblem problem) {
        errors.add(
                FIRST + problem.field(),
                texts.of(problem.problem().key(), problem.arguments().toArray()));
    }

    /** The liability. */
    public Liability getIt() {
        return liability;
    }

    /** What is typed, by field. */
    public Map<String, String> getValues() {
        return values;
    }
}
