package org.cecps.portal.evidence;

import org.cecps.portal.shared.Reference;

/**
 * What a file belongs to.
 *
 * @param kind what kind of thing
 * @param reference which
 */
public record EvidenceOwner(Kind kind, Reference reference) {

    /** The kinds of owners. */
    public enum Kind {
        /** Photographs an officer took, shown to everybody responsible on the case. */
        CASE,
        /** Photographs for a case that is not entered yet; the reference is of the member of staff or the key that enters it. */
        CASE_DRAFT,
        /** Files gathered for an objection that is not sent yet; the reference is the liability's. */
        OBJECTION_DRAFT,
        /** Files sent with an objection. */
        OBJECTION
    }

    /** The photographs of a case. */
    public static EvidenceOwner caseFile(Reference caseReference) {
        return new EvidenceOwner(Kind.CASE, caseReference);
    }

    /** The photographs a member of staff, or a system by its key, gathers for the next case they enter. */
    public static EvidenceOwner caseDraft(Reference sender) {
        return new EvidenceOwner(Kind.CASE_DRAFT, sender);
    }

    /** The files gathered for a liability's next objection. */
    public static EvidenceOwner objectionDraft(Reference liability) {
        return new EvidenceOwner(Kind.OBJECTION_DRAFT, liability);
    }

    /** The files of an objection. */
    public static EvidenceOwner objection(Reference objection) {
        return new EvidenceOwner(Kind.OBJECTION, objection);
    }
}
