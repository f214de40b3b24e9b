package org.cecps.portal.evidence;

/** What a reviewer should know of a file that is kept; such a file reaches them only as page images. */
public enum EvidenceFlag {
    /** It carries a script or starts something. */
    ACTIVE_CONTENT,
    /** Other files are embedded in it. */
    EMBEDDED_FILES,
    /** It has a form of the XFA kind, which cannot be shown as meant. */
    XFA_FORM
}
