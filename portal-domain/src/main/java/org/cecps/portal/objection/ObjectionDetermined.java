package org.cecps.portal.objection;

import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;

/**
 * An objection was decided and assured.
 *
 * @param about the objection
 */
public record ObjectionDetermined(Reference about) implements DomainEvent {}
