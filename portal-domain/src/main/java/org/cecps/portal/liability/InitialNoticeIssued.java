package org.cecps.portal.liability;

import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;

/**
 * An initial notice (IS11D or IS11E) was issued to a responsible person.
 *
 * @param about the liability
 */
public record InitialNoticeIssued(Reference about) implements DomainEvent {}
