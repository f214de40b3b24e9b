package org.cecps.portal.scheme;

import org.cecps.portal.shared.Refusal;
import org.cecps.portal.translations.Texts;

/** Why no plan of instalments can be made as proposed (FACTS E). */
public enum PlanRefusal implements Refusal {
    /** There is nothing left to pay. */
    NOTHING_TO_PAY,
    /** Fewer than one instalment. */
    NO_INSTALMENTS,
    /** A monthly sum of nothing or less. */
    NO_MONTHLY_SUM,
    /** An instalment below the least; {0} the least. */
    INSTALMENT_TOO_SMALL,
    /** More instalments than allowed; {0} the most. */
    TOO_LONG,
    /** The first instalment would fall before the plan is made. */
    FIRST_IN_PAST,
    /** The first instalment falls too late; {0} the last day for it. */
    FIRST_TOO_LATE,
    /** An instalment is more than declared income leaves; {0} the most a month. */
    NOT_AFFORDABLE,
    /** Declared outgoings leave nothing of declared income. */
    NOTHING_LEFT;

    /** The text's key, as in {@code scheme.plan.tooLong}. */
    @Override
    public String key() {
        return Texts.key("scheme.plan.", this);
    }
}
