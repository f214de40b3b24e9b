package org.cecps.portal.caseload;

import org.cecps.portal.liability.LiabilityState;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.Reference;

/**
 * What a search found.
 *
 * @param liability the liability
 * @param person the person's name
 * @param section the section
 * @param state where it stands
 * @param vehicle the vehicle's registration
 */
public record Found(Reference liability, String person, Section section, LiabilityState state, String vehicle) {}
