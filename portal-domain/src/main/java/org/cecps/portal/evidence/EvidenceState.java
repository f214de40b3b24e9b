package org.cecps.portal.evidence;

/** Where a file stands. */
public enum EvidenceState {
    /** Received and kept; not yet scanned for viruses. Nobody can open it. */
    CHECKING,
    /** Checked; may be opened as a clean copy or as page images. */
    READY,
    /** Not accepted; the bytes were not kept. */
    REFUSED
}
