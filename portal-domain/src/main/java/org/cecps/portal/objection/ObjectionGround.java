package org.cecps.portal.objection;

import java.util.Arrays;
import java.util.List;
import org.cecps.portal.scheme.Section;

/**
 * What a person objects to. The law no longer closes the list (the 2022 Act omitted s.35(3), FACTS H), so it ends with
 * {@link #ANOTHER_REASON}. Texts are under {@code objection.ground.<camelCase>}.
 */
public enum ObjectionGround {
    /** Not the driver, owner, hirer or operator, or not in that capacity. */
    NOT_RESPONSIBLE(Group.NOT_LIABLE, true, true),
    /** Acted under duress (Act s.31A(9), s.34(2)). */
    DURESS(Group.NOT_LIABLE, true, true),
    /** The vehicle, date or place is wrong. */
    WRONG_FACTS(Group.NOT_LIABLE, true, true),
    /** The notice came after the last day the law allows (Reg 3F). */
    OUT_OF_TIME(Group.NOT_LIABLE, true, true),
    /** The vehicle was adequately secured (Reg 2A); section 31A only. */
    WAS_SECURED(Group.NOT_LIABLE, true, false),
    /** Nobody was hidden, or they never crossed a control; section 32 only. */
    NOBODY_HIDDEN(Group.NOT_LIABLE, false, true),
    /** Every security action was taken, but no reduction was given (Regs 2B–2E, 3A). */
    ACTIONS_TAKEN(Group.AMOUNT, true, true),
    /** The company was accredited (CPAS), but no reduction was given. */
    ACCREDITED(Group.AMOUNT, true, true),
    /** Told the police or an immigration officer (Reg 2D). */
    REPORTED(Group.AMOUNT, true, true),
    /** Earlier penalties were counted wrongly (R 10.110). */
    EARLIER_PENALTIES(Group.AMOUNT, true, true),
    /** The sum is wrong. */
    CALCULATION(Group.AMOUNT, true, true),
    /** Cannot afford it: a means assessment is asked for (R 10.84–10.88). */
    MEANS(Group.AMOUNT, true, true),
    /** Anything else. */
    ANOTHER_REASON(Group.OTHER, true, true);

    /** What the ground is about. */
    public enum Group {
        /** Not liable at all. */
        NOT_LIABLE,
        /** The amount is too high. */
        AMOUNT,
        /** Neither. */
        OTHER
    }

    private final Group group;
    private final boolean unsecured;
    private final boolean carrying;

    ObjectionGround(Group group, boolean unsecured, boolean carrying) {
        this.group = group;
        this.unsecured = unsecured;
        this.carrying = carrying;
    }

    /** What the ground is about. */
    public Group group() {
        return group;
    }

    /** Whether it can be raised against a penalty under this section. */
    public boolean appliesTo(Section section) {
        return section == Section.S31A ? unsecured : carrying;
    }

    /** The grounds of a section, in the order they are offered. */
    public static List<ObjectionGround> of(Section section) {
        return Arrays.stream(values())
                .filter(ground -> ground.appliesTo(section))
                .toList();
    }
}
