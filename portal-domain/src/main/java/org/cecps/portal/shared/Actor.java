package org.cecps.portal.shared;

import java.util.Set;

/**
 * Who is doing something. Every read or change of somebody's data takes one and is refused to others; the audit log keeps it.
 *
 * @param kind which kind of user
 * @param id who: a staff or key reference, the liability a person opened, or the name of a part of the portal
 * @param roles what they may do: a grade for staff, a scope for another system
 */
public record Actor(Kind kind, String id, Set<Role> roles) {

    /** The kinds of user. */
    public enum Kind {
        /** A responsible person, or who acts for one, who opened their notice. */
        PERSON,
        /** A member of the penalty team (CECPT). */
        STAFF,
        /** Another system with a key. */
        SYSTEM,
        /** The portal itself: a clock that ran out, an outbox delivery. */
        PORTAL
    }

    /** What an actor may do. Staff grades as in FACTS A.3; each higher casework grade includes the lower ones. */
    public enum Role {
        /** Administrative Officer: creates cases, issues initial notices, checks names and addresses. */
        AO,
        /** Executive Officer: writes recommendations, reads objections. */
        EO,
        /** Higher Executive Officer: assures recommendations, objections and all means tests. */
        HO,
        /** Senior Executive Officer: approves discretion and early impositions, takes appeals. */
        SO,
        /** Finance. */
        FINANCE,
        /** Keeps accounts and settings; sees no case. */
        ADMINISTRATOR,
        /** Another system that may send cases. */
        CASES_WRITE,
        /** Another system that may use the calculator. */
        CALCULATE
    }

    /** Copies the roles. */
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The person who opened this liability's notice. */
    public static Actor person(Reference liability) {
        return new Actor(Kind.PERSON, liability.value(), Set.of());
    }

    /** The portal itself, as in {@code Actor.portal("outbox")}. */
    public static Actor portal(String part) {
        return new Actor(Kind.PORTAL, part, Set.of());
    }

    /** Whether this actor has the role, or a higher casework grade that includes it. */
    public boolean may(Role role) {
        return switch (role) {
            case AO -> has(Role.AO) || may(Role.EO);
            case EO -> has(Role.EO) || may(Role.HO);
            case HO -> has(Role.HO) || has(Role.SO);
            default -> has(role);
        };
    }

    /** Whether this is the person whose notice this is. */
    public boolean isPersonOf(Reference liability) {
        return kind == Kind.PERSON && id.equals(liability.value());
    }

    /** Whether this is a member of the casework team, of any grade. */
    public boolean isCaseworker() {
        return kind == Kind.STAFF && may(Role.AO);
    }

    private boolean has(Role role) {
        return roles.contains(role);
    }
}
