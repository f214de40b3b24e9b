package org.cecps.portal.casefile;

import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.scheme.Capacity;

/**
 * A responsible person of a case as it came in.
 *
 * @param capacity in what capacity
 * @param details who, and how to write to them
 */
public record ReceivePerson(Capacity capacity, PersonDetails details) {}
