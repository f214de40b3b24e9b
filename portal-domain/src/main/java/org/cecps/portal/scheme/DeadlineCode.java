package org.cecps.portal.scheme;

import org.cecps.portal.translations.Texts;
import org.jspecify.annotations.Nullable;

/** The deadlines people and other systems ask for (FACTS B.3). */
public enum DeadlineCode {
    /** T2: the last day to reply to the initial notice; {0} days. */
    REPLY(Figure.REPLY_WITHIN, null),
    /** T2, T3: the first day on which a penalty may be imposed; {0} days from the incident. */
    EARLIEST(Figure.NOT_BEFORE, null),
    /** T1: the last day to issue the penalty notice; {0} days. */
    LAST_ISSUE(Figure.ISSUE_WITHIN, null),
    /** T4: the last day on which an objection may be received; {0} days. */
    OBJECT(Figure.OBJECT_WITHIN, null),
    /** T6: the last day to pay; {0} days. */
    PAY(Figure.PAY_WITHIN, null),
    /** T5: the last day to decide an objection by the law; {0} days, {1} the day by the team's practice. */
    DECIDE(Figure.DECIDE_WITHIN, null),
    /** T7: the last day to appeal in England and Wales; {0} days. */
    APPEAL_ENGLAND_AND_WALES(Figure.APPEAL_WITHIN_ENGLAND_WALES, Jurisdiction.ENGLAND_AND_WALES),
    /** T7s: the last day to appeal in Scotland, for a letter posted abroad; {0} days. */
    APPEAL_SCOTLAND(Figure.APPEAL_WITHIN_SCOTLAND, Jurisdiction.SCOTLAND),
    /** T7: the last day to appeal in Northern Ireland; {0} days. */
    APPEAL_NORTHERN_IRELAND(Figure.APPEAL_WITHIN_NORTHERN_IRELAND, Jurisdiction.NORTHERN_IRELAND);

    private static final String TEXTS = "calculator.deadlines.";
    private static final String APPEAL = "calculator.deadlines.appeal.";

    private final Figure figure;
    private final @Nullable Jurisdiction jurisdiction;

    DeadlineCode(Figure figure, @Nullable Jurisdiction jurisdiction) {
        this.figure = figure;
        this.jurisdiction = jurisdiction;
    }

    /** The figure it comes from, with its source. */
    public Figure figure() {
        return figure;
    }

    /** The key of what it is called. */
    public String key() {
        return jurisdiction == null ? Texts.key(TEXTS, this) : Texts.key(APPEAL, jurisdiction);
    }

    /** The key of the rule it comes from, under these terms. */
    public String whyKey(SchemeTerms terms) {
        if (jurisdiction == null) {
            return key() + ".why";
        }
        if (!terms.isConfirmed(figure)) {
            return APPEAL + "unconfirmed";
        }
        return APPEAL + (jurisdiction == Jurisdiction.SCOTLAND ? "whyReceipt" : "why");
    }
}
