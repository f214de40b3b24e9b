/**
 * One responsible person in one capacity on a case: the checks of name and address, the initial notice, the reply, the
 * recommendation, the penalty notice, the pauses of objections, and what is owed.
 *
 * <p>May use {@code shared}, {@code scheme}, {@code party}, {@code casefile}, {@code workqueue}, {@code outbox} and
 * {@code audit}. Start reading at {@link org.cecps.portal.liability.Liability}.
 */
@NullMarked
package org.cecps.portal.liability;

import org.jspecify.annotations.NullMarked;
