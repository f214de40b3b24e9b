package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A company's history in the accreditation scheme, by day. Its state on the day of an incident decides on the reduction, so
 * nothing of the history is ever overwritten (FACTS F.7). A value; each change gives another.
 *
 * @param changes in the order of their days; of two on the same day the later one stands
 */
public record Membership(List<Change> changes) {

    /** Copies the changes. */
    public Membership {
        changes = List.copyOf(changes);
    }

    /**
     * A change of state.
     *
     * @param from the first London day of the state
     * @param state what the company is from then on
     */
    public record Change(LocalDate from, MemberState state) {}

    /** A company that never was a member. */
    public static Membership none() {
        return new Membership(List.of());
    }

    /** What the company was on a day. */
    public MemberState on(LocalDate day) {
        MemberState state = MemberState.NOT_A_MEMBER;
        for (Change change : changes) {
            if (!change.from().isAfter(day)) {
                state = change.state();
            }
        }
        return state;
    }

    /**
     * Whether the company has the reduction for an incident ({@link LevelFacts#accredited()}): it was accredited that day, or
     * suspended where the terms of that day let a suspended member keep it (to be confirmed).
     */
    public boolean hasReduction(SchemeTerms terms) {
        return switch (on(terms.incident())) {
            case ACCREDITED -> true;
            case SUSPENDED -> terms.value(Figure.SUSPENDED_KEEPS_REDUCTION) == 1;
            case NOT_A_MEMBER, REMOVED, REQUIREMENTS_NOT_MET, WITHDRAWN -> false;
        };
    }

    /**
     * The first day on which the company may apply again: three months after it was removed, the same date (FACTS 0.2 no. 20).
     * Empty when it may at any time.
     */
    public Optional<LocalDate> mayApplyFrom(Clocks clocks) {
        return last().filter(change -> change.state() == MemberState.REMOVED)
                .map(change -> clocks.rejoinFrom(change.from()));
    }

    /**
     * The company becomes a member.
     *
     * @throws org.cecps.portal.shared.Refused {@link SchemeRefusal#ALREADY_A_MEMBER}, {@link SchemeRefusal#REJOINS_TOO_EARLY},
     *     {@link SchemeRefusal#BEFORE_LAST_CHANGE}
     */
    public Membership accredited(LocalDate from, Clocks clocks) {
        if (last().filter(change -> change.state().isMember()).isPresent()) {
            throw SchemeRefusal.ALREADY_A_MEMBER.refused();
        }
        mayApplyFrom(clocks).filter(from::isBefore).ifPresent(day -> {
            throw SchemeRefusal.REJOINS_TOO_EARLY.refused(day);
        });
        return with(from, MemberState.ACCREDITED);
    }

    /** The member did not pay in time. Refused for any but an accredited company. */
    public Membership suspended(LocalDate from) {
        return changed(from, MemberState.SUSPENDED, state -> state == MemberState.ACCREDITED);
    }

    /** The suspended member paid, or nothing is to pay any more. Refused for any but a suspended company. */
    public Membership restored(LocalDate from) {
        return changed(from, MemberState.ACCREDITED, state -> state == MemberState.SUSPENDED);
    }

    /** The suspended member is removed: still unpaid on day 29. Refused for any but a suspended company. */
    public Membership removed(LocalDate from) {
        return changed(from, MemberState.REMOVED, state -> state == MemberState.SUSPENDED);
    }

    /** A review ended the membership (R 8.25). Refused for a company that is no member. */
    public Membership endedByReview(LocalDate from) {
        return changed(from, MemberState.REQUIREMENTS_NOT_MET, MemberState::isMember);
    }

    /** The member leaves. Refused for a company that is no member. */
    public Membership withdrawn(LocalDate from) {
        return changed(from, MemberState.WITHDRAWN, MemberState::isMember);
    }

    private Membership changed(LocalDate from, MemberState state, Predicate<MemberState> allowed) {
        if (last().map(Change::state).filter(allowed).isEmpty()) {
            throw SchemeRefusal.MEMBERSHIP_DOES_NOT_ALLOW.refused();
        }
        return with(from, state);
    }

    private Membership with(LocalDate from, MemberState state) {
        last().filter(change -> from.isBefore(change.from())).ifPresent(change -> {
            throw SchemeRefusal.BEFORE_LAST_CHANGE.refused(change.from());
        });
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(from, state));
        return new Membership(more);
    }

    private Optional<Change> last() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }
}
