package org.cecps.portal.scheme;

import org.cecps.portal.translations.Texts;

/** Why a vehicle may or may not be stopped (FACTS I, figure 43, 0.2 nos. 1–4). */
public enum VehicleReason {
    /** A penalty is overdue, which alone allows a stop; {0} what is outstanding, {1} the last day to pay. */
    OVERDUE(Effect.ALLOWS),
    /** The facts are too old; {0} how many hours they may be old. */
    STALE(Effect.ASKS),
    /** The debt may be out of time, which only a person answers; {0} from which day. */
    LIMITATION(Effect.ASKS),
    /** Not a heavy goods vehicle. */
    NOT_HEAVY_GOODS_VEHICLE(Effect.BARS),
    /** The debtor is not verified; nine of 29 sampled stops were of another company (R 10.101). */
    IDENTITY_NOT_VERIFIED(Effect.BARS),
    /** The debtor does not use the vehicle now, or the power does not reach them. */
    LINK_NOT_CURRENT(Effect.BARS),
    /** Another vehicle is held for the same penalty (R 10.103). */
    ANOTHER_VEHICLE_HELD(Effect.BARS),
    /** No penalty notice is out. */
    NOT_IMPOSED(Effect.BARS),
    /** No second person assured the penalty. */
    NOT_ASSURED(Effect.BARS),
    /** The notice was issued after the last day for it; {0} that day. */
    ISSUED_TOO_LATE(Effect.BARS),
    /** The penalty is cancelled. */
    CANCELLED(Effect.BARS),
    /** The penalty is written off. */
    WRITTEN_OFF(Effect.BARS),
    /** Nothing is left to pay. */
    NOTHING_OUTSTANDING(Effect.BARS),
    /** There is still time to pay; {0} the last day. */
    NOT_YET_DUE(Effect.BARS),
    /** An objection is undecided. */
    OBJECTION_OPEN(Effect.BARS),
    /** A request to assess means is unanswered. */
    MEANS_OPEN(Effect.BARS),
    /** A plan of instalments is asked for. */
    PLAN_REQUESTED(Effect.BARS),
    /** A plan of instalments is kept. */
    PLAN_KEPT(Effect.BARS),
    /** The penalty team is looking at the case again. */
    REVIEW_OPEN(Effect.BARS),
    /** An appeal is undecided (Act s.36A(5)). */
    APPEAL_PENDING(Effect.BARS),
    /** An appeal can still be brought (Act s.36A(5)); {0} the last day. */
    APPEAL_POSSIBLE(Effect.BARS);

    /** What a reason does to the answer. */
    public enum Effect {
        /** The vehicle may be stopped if nothing speaks against it. */
        ALLOWS,
        /** A person must look first. */
        ASKS,
        /** The vehicle may not be stopped. */
        BARS
    }

    private final Effect effect;

    VehicleReason(Effect effect) {
        this.effect = effect;
    }

    /** What it does to the answer. */
    public Effect effect() {
        return effect;
    }

    /** The texts' key, as in {@code scheme.vehicle.overdue}; with {@code .change} what would change it. */
    public String key() {
        return Texts.key("scheme.vehicle.", this);
    }
}
