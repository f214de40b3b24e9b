package org.cecps.portal.liability;

import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;

/**
 * A penalty was imposed and its notice (IS1131A or IS1132) issued.
 *
 * @param about the liability
 */
public record PenaltyNoticeIssued(Reference about) implements DomainEvent {}
