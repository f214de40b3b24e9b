package org.cecps.portal.liability;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.cecps.portal.scheme.CalculationStep;
import org.cecps.portal.scheme.StepCode;
import org.cecps.portal.shared.Money;

/** One step of the calculation as it was when the penalty was imposed: shown, never worked out again. */
@Embeddable
public class StoredStep {

    private static final String BETWEEN = "\u001f";

    @Enumerated(EnumType.STRING)
    private StepCode code;

    private String arguments;

    private String source;

    @Column(name = "before_pence")
    private Money before;

    @Column(name = "after_pence")
    private Money after;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredStep() {}

    StoredStep(CalculationStep step) {
        this.code = step.code();
        this.arguments = String.join(BETWEEN, step.arguments());
        this.source = step.source();
        this.before = step.before();
        this.after = step.after();
    }

    CalculationStep asStep() {
        List<String> list = arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN));
        return new CalculationStep(code, list, source, before, after);
    }
}
