package org.cecps.portal.objection;

import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;

/**
 * A person objected to a penalty notice.
 *
 * @param about the objection
 */
public record ObjectionSubmitted(Reference about) implements DomainEvent {}
