package org.cecps.portal.terms;

import java.util.List;

/** All figures that administrators have settled. */
interface FigureOverrides {

    /** Adds one. */
    void add(FigureOverride override);

    /** All of them, the first first: of two for one day the later stands. */
    List<FigureOverride> all();
}
