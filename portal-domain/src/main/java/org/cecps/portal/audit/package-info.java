/**
 * Who did what, when: an append-only log in which each entry holds the hash of the one before it, one chain for each case or
 * account, so that writers of different cases do not wait for each other (DECISIONS, security).
 *
 * <p>May use {@code shared}. Start reading at {@link org.cecps.portal.audit.AuditLog}; {@link
 * org.cecps.portal.audit.AuditVerification} proves the log.
 */
@NullMarked
package org.cecps.portal.audit;

import org.jspecify.annotations.NullMarked;
