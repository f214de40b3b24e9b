package org.cecps.portal.access;

import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;

/**
 * A person asked for a code to confirm their e-mail address.
 *
 * @param about the liability
 */
public record EmailConfirmationAsked(Reference about) implements DomainEvent {}
