package org.cecps.portal.terms;

import java.util.List;
import org.cecps.portal.scheme.SchemeTermsTable;

/** All figures that administrators have settled. */
interface FigureOverrides {

    /** Adds one. */
    void add(FigureOverride override);

    /** All of them, the first first: of two for one day the later stands. */
    List<FigureOverride> all();

    /** The published table with all of them. */
    default SchemeTermsTable table() {
        return SchemeTermsTable.withOverrides(
                all().stream().map(FigureOverride::row).toList());
    }
}
