package org.cecps.portal.scheme;

import java.util.Optional;
import org.cecps.portal.translations.Texts;

/** The kinds of steps, in the order they are taken (FACTS C.3, 0.2 no. 13). */
public enum StepCode {
    /** The starting amount, first penalty in five years; {0} persons found, {1} amount each. */
    START_FIRST,
    /** The starting amount after one earlier penalty. */
    START_SECOND,
    /** The starting amount after two or more earlier penalties; {2} how many. */
    START_LATER,
    /** The company was accredited; {0} per cent. */
    ACCREDITED,
    /** The company was not accredited. */
    ACCREDITED_NO,
    /** The company was accredited, but the reduction did not reach drivers on that day. */
    ACCREDITED_NOT_DRIVER,
    /** All of the person's own actions were taken, so the section does not make them liable; {0} per cent. */
    NOT_LIABLE,
    /** All of the person's own actions were taken; {0} per cent. */
    COMPLIANCE,
    /** Not all actions were taken. */
    COMPLIANCE_NO,
    /** The person told the authorities; {0} per cent. */
    REPORTED,
    /** Nobody told the authorities. */
    REPORTED_NO,
    /** Means: what remains is multiplied; {0} per cent off. */
    MEANS_PERCENT,
    /** Means: the driver pays a sum by income; {0} the sum. */
    MEANS_SUM,
    /** Later discretion; {0} per cent off. */
    DISCRETION,
    /** The cap for one person; {0} the cap. */
    CAP_ONE,
    /** The cap for all responsible persons together; {0} the cap. */
    CAP,
    /** The cap, of which part is already imposed on others; {0} the cap, {1} what is imposed. */
    CAP_REST;

    /** The figure whose value the step takes, under this section, where the sources leave it open. */
    public Optional<Figure> openFigure(Section section) {
        return switch (this) {
            case ACCREDITED -> Optional.of(Figure.ACCREDITED_REDUCTION);
            case NOT_LIABLE, COMPLIANCE ->
                Optional.of(SchemeTerms.complianceFigure(section)).filter(Figure::isToBeConfirmed);
            default -> Optional.empty();
        };
    }

    /** The texts' key, as in {@code scheme.step.startFirst}. */
    public String key() {
        return Texts.key("scheme.step.", this);
    }
}
