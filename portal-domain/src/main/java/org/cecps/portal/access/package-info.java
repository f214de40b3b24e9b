/**
 * How a person opens their notice without an account: reference, code from the letter and a second fact; and what keeps
 * guessers out.
 *
 * <p>May use {@code shared}, {@code secrets}, {@code liability}, {@code party}, {@code outbox} and {@code audit}. Start
 * reading at {@link org.cecps.portal.access.NoticeDoor}.
 */
@NullMarked
package org.cecps.portal.access;

import org.jspecify.annotations.NullMarked;
