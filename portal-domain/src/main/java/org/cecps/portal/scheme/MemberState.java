package org.cecps.portal.scheme;

/** Where a company stands in the accreditation scheme (FACTS F.7). */
public enum MemberState {
    /** It never was a member. */
    NOT_A_MEMBER,
    /** It is a member. */
    ACCREDITED,
    /** A member that has not paid a penalty; for 28 days. */
    SUSPENDED,
    /** No longer a member, because it did not pay; may apply again after three months (R 8.26). */
    REMOVED,
    /** No longer a member, because a review found that it does not meet the requirements; no bar is known. */
    REQUIREMENTS_NOT_MET,
    /** No longer a member, at its own wish. */
    WITHDRAWN;

    /** Whether it is a member, suspended or not. */
    public boolean isMember() {
        return this == ACCREDITED || this == SUSPENDED;
    }
}
