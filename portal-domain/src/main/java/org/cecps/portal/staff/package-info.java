/**
 * The accounts of the penalty team and how its members sign in: password and one-time code.
 *
 * <p>May use {@code shared}, {@code secrets}, {@code access} (throttling) and {@code audit}. Start reading at
 * {@link org.cecps.portal.staff.StaffDoor}.
 */
@NullMarked
package org.cecps.portal.staff;

import org.jspecify.annotations.NullMarked;
