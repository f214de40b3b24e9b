package org.cecps.portal.scheme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cecps.portal.shared.LegalClock;

/**
 * Whether a vehicle may be stopped for an unpaid penalty: the vehicle action list as an answer worked out each time, never a
 * list that somebody keeps (FACTS I, Act s.36A). 415 vehicles were stopped in error in 21 months because the list was typed
 * (R Fig 43). A vehicle may be stopped only when a penalty in force is overdue and nothing at all speaks against it. Facts that
 * are too old and debts that may be out of time are for a person.
 */
public final class VehicleActionList {

    private final SchemeTerms terms;
    private final Clocks clocks;

    /** Works with the terms of the incident the penalty is for. */
    public VehicleActionList(SchemeTerms terms) {
        this.terms = terms;
        this.clocks = new Clocks(terms);
    }

    /** The answer at a moment, with every reason for and against. */
    public VehicleAnswer mayBeStopped(VehicleFacts facts, Instant at) {
        Grounds grounds = new Grounds();
        age(facts, at, grounds);
        vehicle(facts, grounds);
        penalty(facts, grounds);
        facts.notice().ifPresent(notice -> days(facts, notice, LegalClock.dayOf(at), grounds));
        holds(facts, grounds);
        return new VehicleAnswer(grounds.verdict(), grounds.all, facts.asAt());
    }

    private void age(VehicleFacts facts, Instant at, Grounds grounds) {
        int hours = terms.value(Figure.VEHICLE_FACTS_AGE);
        grounds.addIf(
                Duration.between(facts.asAt(), at).compareTo(Duration.ofHours(hours)) > 0, VehicleReason.STALE, hours);
    }

    private static void vehicle(VehicleFacts facts, Grounds grounds) {
        grounds.addIf(!facts.isHeavyGoodsVehicle(), VehicleReason.NOT_HEAVY_GOODS_VEHICLE);
        grounds.addIf(!facts.isIdentityVerified(), VehicleReason.IDENTITY_NOT_VERIFIED);
        grounds.addIf(!facts.isLinkCurrent(), VehicleReason.LINK_NOT_CURRENT);
        grounds.addIf(facts.isAnotherVehicleHeld(), VehicleReason.ANOTHER_VEHICLE_HELD);
    }

    private static void penalty(VehicleFacts facts, Grounds grounds) {
        grounds.addIf(
                facts.status() == PenaltyStatus.NOT_IMPOSED || facts.notice().isEmpty(), VehicleReason.NOT_IMPOSED);
        grounds.addIf(!facts.isAssured(), VehicleReason.NOT_ASSURED);
        grounds.addIf(facts.status() == PenaltyStatus.CANCELLED, VehicleReason.CANCELLED);
        grounds.addIf(facts.status() == PenaltyStatus.WRITTEN_OFF, VehicleReason.WRITTEN_OFF);
        grounds.addIf(!facts.outstanding().isPositive(), VehicleReason.NOTHING_OUTSTANDING);
    }

    private void days(VehicleFacts facts, VehicleFacts.Notice notice, LocalDate today, Grounds grounds) {
        clocks.lastIssueDay()
                .ifPresent(last -> grounds.addIf(notice.issued().isAfter(last), VehicleReason.ISSUED_TOO_LATE, last));
        LocalDate payBy = clocks.payBy(notice.issued(), notice.pauses(), today);
        boolean due = today.isAfter(payBy);
        grounds.addIf(!due, VehicleReason.NOT_YET_DUE, payBy);
        grounds.addIf(
                due && facts.status().isInForce() && facts.outstanding().isPositive(),
                VehicleReason.OVERDUE,
                facts.outstanding(),
                payBy);
        LocalDate appealBy = clocks.appealBy(notice.jurisdiction(), notice.appealFrom(), notice.received());
        grounds.addIf(!today.isAfter(appealBy), VehicleReason.APPEAL_POSSIBLE, appealBy);
        LocalDate limitation = clocks.limitation(payBy, facts.signsOfLife());
        grounds.addIf(!today.isBefore(limitation), VehicleReason.LIMITATION, limitation);
    }

    private static void holds(VehicleFacts facts, Grounds grounds) {
        grounds.addIf(facts.hasOpenObjection(), VehicleReason.OBJECTION_OPEN);
        grounds.addIf(facts.isMeansRequestOpen(), VehicleReason.MEANS_OPEN);
        grounds.addIf(facts.plan() == PlanStage.REQUESTED, VehicleReason.PLAN_REQUESTED);
        grounds.addIf(facts.plan() == PlanStage.KEPT, VehicleReason.PLAN_KEPT);
        grounds.addIf(facts.isReviewOpen(), VehicleReason.REVIEW_OPEN);
        grounds.addIf(facts.isAppealPending(), VehicleReason.APPEAL_PENDING);
    }

    /** The reasons found so far and the answer they make. */
    private static final class Grounds {
        private final List<VehicleAnswer.Ground> all = new ArrayList<>();

        void addIf(boolean applies, VehicleReason reason, Object... arguments) {
            if (applies) {
                all.add(new VehicleAnswer.Ground(reason, List.of(arguments)));
            }
        }

        /** Stale facts answer nothing; then what bars; then what asks; a stop is last and needs a penalty that is overdue. */
        VehicleAnswer.Verdict verdict() {
            if (has(VehicleReason.STALE)) {
                return VehicleAnswer.Verdict.CHECK_WITH_CECPT;
            }
            if (has(VehicleReason.Effect.BARS)) {
                return VehicleAnswer.Verdict.DO_NOT_STOP;
            }
            if (has(VehicleReason.Effect.ASKS)) {
                return VehicleAnswer.Verdict.CHECK_WITH_CECPT;
            }
            return has(VehicleReason.OVERDUE) ? VehicleAnswer.Verdict.STOP : VehicleAnswer.Verdict.DO_NOT_STOP;
        }

        private boolean has(VehicleReason reason) {
            return all.stream().anyMatch(ground -> ground.reason() == reason);
        }

        private boolean has(VehicleReason.Effect effect) {
            return all.stream().anyMatch(ground -> ground.reason().effect() == effect);
        }
    }
}
