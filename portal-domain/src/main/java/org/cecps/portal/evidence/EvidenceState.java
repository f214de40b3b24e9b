package org.cecps.portal.evidence;

/** Where a file stands. */
public enum EvidenceState {
    /** Received and kept; a check, as a rule the scan for viruses, is still to be made. Nobody can open it. */
    CHECKING,
    /** Checked; may be opened as a clean copy or as page images. */
    READY,
    /** Not accepted; the bytes were not kept. */
    REFUSED
}
