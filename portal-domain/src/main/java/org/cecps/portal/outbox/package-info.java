/**
 * What happened, kept in the transaction that did it and delivered after the commit, at least once: letters, e-mails.
 *
 * <p>May use {@code shared}. Start reading at {@link org.cecps.portal.outbox.Outbox}.
 */
@NullMarked
package org.cecps.portal.outbox;

import org.jspecify.annotations.NullMarked;
