package org.cecps.portal.correspondence;

/** The kinds of letters (FACTS B.1). */
public enum LetterKind {
    /** The initial notice of potential liability: IS11D for section 32, IS11E for section 31A. */
    INITIAL_NOTICE,
    /** The penalty notice (notice of liability): IS1132 for section 32, IS1131A for section 31A. */
    PENALTY_NOTICE,
    /** The objection was received. */
    ACKNOWLEDGEMENT,
    /** The determination of an objection: IS11A when cancelled, else IS11B or IS11C. */
    DECISION
}
