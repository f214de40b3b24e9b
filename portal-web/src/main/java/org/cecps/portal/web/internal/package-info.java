/**
 * The internal area: health and metrics for who runs the portal, with a token of its own or from this machine.
 *
 * <p>May use the domain and {@code web.support}. Start reading at {@link org.cecps.portal.web.internal.InternalDoor}.
 */
@NullMarked
package org.cecps.portal.web.internal;

import org.jspecify.annotations.NullMarked;
