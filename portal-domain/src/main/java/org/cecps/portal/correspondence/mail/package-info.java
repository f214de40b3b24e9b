/**
 * The only place that knows Jakarta Mail.
 *
 * <p>May use {@code correspondence}. Start reading at {@link org.cecps.portal.correspondence.mail.JakartaMailer}.
 */
@NullMarked
package org.cecps.portal.correspondence.mail;

import org.jspecify.annotations.NullMarked;
