package org.cecps.portal.correspondence;

import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;

/**
 * A letter was composed and is to be sent.
 *
 * @param about the letter
 */
public record LetterComposed(Reference about) implements DomainEvent {}
