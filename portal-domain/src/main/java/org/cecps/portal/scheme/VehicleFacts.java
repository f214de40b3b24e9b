package org.cecps.portal.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that decides whether one vehicle may be stopped for one penalty (FACTS I, 0.2 nos. 1–4). Days that follow from others,
 * such as the due date, are worked out and never given.
 *
 * @param asAt when these facts were true
 * @param isHeavyGoodsVehicle whether it is a heavy goods vehicle (R 8.18)
 * @param isIdentityVerified whether the debtor is the verified company or person, not merely one of the same name
 * @param isLinkCurrent whether the debtor uses the vehicle in business now and the power reaches them (Act s.36A(2)–(4A))
 * @param isAnotherVehicleHeld whether another vehicle is held for the same penalty
 * @param status where the penalty stands
 * @param isAssured whether a second person assured it
 * @param penaltyNotice its notice, or null while none is issued
 * @param outstanding what is left to pay
 * @param isObjectionOpen whether an objection is undecided, also a late one that is still considered (0.2 no. 4)
 * @param isMeansRequestOpen whether a request to assess means is unanswered
 * @param plan whether there is a plan of instalments
 * @param isReviewOpen whether the penalty team is looking at the case again
 * @param isAppealPending whether an appeal to a court is undecided
 * @param signsOfLife the days of payments and written acknowledgements (B.5)
 */
public record VehicleFacts(
        Instant asAt,
        boolean isHeavyGoodsVehicle,
        boolean isIdentityVerified,
        boolean isLinkCurrent,
        boolean isAnotherVehicleHeld,
        PenaltyStatus status,
        boolean isAssured,
        @Nullable Notice penaltyNotice,
        Money outstanding,
        boolean isObjectionOpen,
        boolean isMeansRequestOpen,
        PlanStage plan,
        boolean isReviewOpen,
        boolean isAppealPending,
        List<LocalDate> signsOfLife) {

    /** Copies the list. */
    public VehicleFacts {
        signsOfLife = List.copyOf(signsOfLife);
    }

    /**
     * A penalty notice and what moves its days.
     *
     * @param issued the day it was issued
     * @param pauses the objections, by which the time to pay stood still (Reg 4(2))
     * @param jurisdiction whose court would hear an appeal
     * @param appealFrom the day from which the time to appeal runs: of the notice or of the latest decision (0.2 no. 6)
     * @param received the day that notice or decision was received or counts as received
     */
    public record Notice(
            LocalDate issued, List<Pause> pauses, Jurisdiction jurisdiction, LocalDate appealFrom, LocalDate received) {

        /** Copies the pauses. */
        public Notice {
            pauses = List.copyOf(pauses);
        }
    }

    /** The penalty notice, if one is issued. */
    public Optional<Notice> notice() {
        return Optional.ofNullable(penaltyNotice);
    }

    /** Whether an objection is undecided, by what is said of it or by its pause. */
    boolean hasOpenObjection() {
        return isObjectionOpen
                || notice().stream()
                        .flatMap(notice -> notice.pauses().stream())
                        .anyMatch(pause -> pause.end().isEmpty());
    }
}
