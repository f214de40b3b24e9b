package org.cecps.portal.scheme;

import java.time.LocalDate;

/**
 * A penalty a person had before, in any capacity.
 *
 * @param section its section; only one of the same section counts
 * @param imposed the London day its notice was issued
 * @param inForce whether it stands: false when cancelled or nothing was to pay (FACTS C.5 no. 2, to be confirmed)
 */
public record EarlierPenalty(Section section, LocalDate imposed, boolean inForce) {}
