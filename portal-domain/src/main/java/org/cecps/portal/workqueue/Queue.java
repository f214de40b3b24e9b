package org.cecps.portal.workqueue;

import org.cecps.portal.shared.Actor.Role;

/** A queue of the penalty team, with the lowest grade that may work it (FACTS A.3). */
public enum Queue {
    /** Names and addresses of a new case to check before anything is sent (R 10.43, 10.46). */
    ADDRESS_CHECK(Role.AO),
    /** A checked name and address for a second person to confirm (R 10.106). */
    ADDRESS_CONFIRMATION(Role.AO),
    /** Initial notices to issue (IS11D, IS11E). */
    INITIAL_NOTICE(Role.AO),
    /** Cases whose response came in or whose window ended: a penalty to recommend (R 10.108). */
    RECOMMENDATION(Role.EO),
    /** Recommended penalties to assure and impose (R 10.108). */
    IMPOSITION(Role.HO),
    /** Objections to read and to propose a determination for (R 10.82). */
    OBJECTION(Role.EO),
    /** Proposed determinations to assure (R 10.111). */
    OBJECTION_ASSURANCE(Role.HO);

    private final Role lowestGrade;

    Queue(Role lowestGrade) {
        this.lowestGrade = lowestGrade;
    }

    /** The lowest grade that may take an item of this queue. */
    public Role lowestGrade() {
        return lowestGrade;
    }
}
