package org.cecps.portal.liability;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.cecps.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/** What an officer found about the level of a penalty, as kept with the liability. */
@Embeddable
public class Level {

    @Column(name = "earlier_penalties")
    private int earlierPenalties;

    private boolean accredited;

    private boolean complied;

    @Column(name = "reported_percent")
    private int reportedPercent;

    @Column(name = "means_percent")
    private @Nullable Integer meansPercent;

    @Column(name = "means_sum_pence")
    private @Nullable Money meansSum;

    @Column(name = "discretion_percent")
    private int discretionPercent;

    @Column(name = "level_reason")
    private String reason;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Level() {}

    /** The level of a recommendation. */
    public Level(RecommendPenalty command) {
        this.earlierPenalties = command.earlierPenalties();
        this.accredited = command.accredited();
        this.complied = command.complied();
        this.reportedPercent = command.reportedPercent();
        this.meansPercent = command.meansPercent();
        this.meansSum = command.meansSum();
        this.discretionPercent = command.discretionPercent();
        this.reason = command.reason();
    }

    /** The same as a command, to show in a form. */
    public RecommendPenalty asCommand() {
        return new RecommendPenalty(
                earlierPenalties,
                accredited,
                complied,
                reportedPercent,
                meansPercent,
                meansSum,
                discretionPercent,
                reason);
    }
}
