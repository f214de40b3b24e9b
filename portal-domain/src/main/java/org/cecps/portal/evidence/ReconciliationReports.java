package org.cecps.portal.evidence;

import java.util.Optional;

/** What the reconciliations found. */
interface ReconciliationReports {

    /** Keeps a report. */
    void add(ReconciliationReport report);

    /** The last one. */
    Optional<ReconciliationReport> latest();
}
