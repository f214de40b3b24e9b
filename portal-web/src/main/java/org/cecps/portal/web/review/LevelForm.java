package org.cecps.portal.web.review;

import org.cecps.portal.liability.RecommendPenalty;
import org.jspecify.annotations.Nullable;

/** What an officer enters about the level of a penalty; a rule that refuses a number stands in the scheme. */
public class LevelForm {

    private int earlierPenalties;
    private boolean accredited;
    private boolean complied;
    private int reportedPercent;
    private int meansPercent;
    private int discretionPercent;
    private @Nullable String reason;

    /** The form of a level. */
    static LevelForm of(RecommendPenalty level) {
        LevelForm form = new LevelForm();
        form.earlierPenalties = level.earlierPenalties();
        form.accredited = level.accredited();
        form.complied = level.complied();
        form.reportedPercent = level.reportedPercent();
        Integer percent = level.meansPercent();
        form.meansPercent = percent == null ? 0 : percent;
        form.discretionPercent = level.discretionPercent();
        form.reason = level.reason();
        return form;
    }

    /** The level that was entered. A driver's means by a sum come with the means assessment. */
    RecommendPenalty toCommand() {
        return new RecommendPenalty(
                earlierPenalties,
                accredited,
                complied,
                reportedPercent,
                meansPercent == 0 ? null : meansPercent,
                null,
                discretionPercent,
                reason == null ? "" : reason.strip());
    }

    /** Earlier penalties of the section in five years, each confirmed. */
    public int getEarlierPenalties() {
        return earlierPenalties;
    }

    /** From the form. */
    public void setEarlierPenalties(int earlierPenalties) {
        this.earlierPenalties = earlierPenalties;
    }

    /** Whether the company was accredited on the day. */
    public boolean isAccredited() {
        return accredited;
    }

    /** From the form. */
    public void setAccredited(boolean accredited) {
        this.accredited = accredited;
    }

    /** Whether all duties were met. */
    public boolean isComplied() {
        return complied;
    }

    /** From the form. */
    public void setComplied(boolean complied) {
        this.complied = complied;
    }

    /** Reduction for telling the authorities, per cent. */
    public int getReportedPercent() {
        return reportedPercent;
    }

    /** From the form. */
    public void setReportedPercent(int reportedPercent) {
        this.reportedPercent = reportedPercent;
    }

    /** A company's means, per cent off. */
    public int getMeansPercent() {
        return meansPercent;
    }

    /** From the form. */
    public void setMeansPercent(int meansPercent) {
        this.meansPercent = meansPercent;
    }

    /** Discretion, per cent off. */
    public int getDiscretionPercent() {
        return discretionPercent;
    }

    /** From the form. */
    public void setDiscretionPercent(int discretionPercent) {
        this.discretionPercent = discretionPercent;
    }

    /** Why. */
    public @Nullable String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
