package org.cecps.portal.audit;

import java.time.Instant;

/**
 * A step as the log keeps it, for people to read.
 *
 * @param at when
 * @param actorKind which kind of user
 * @param actorId who: the reference of an account, of a liability, or the name of a part of the portal
 * @param what the action, as in {@code objection.submitted}
 * @param details what it was about: {@code name=value}, one a line
 */
public record AuditedStep(Instant at, String actorKind, String actorId, String what, String details) {}
