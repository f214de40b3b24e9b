/**
 * What a person typed and has not sent: kept at each step, found again on another device.
 *
 * <p>May use {@code shared}. Start reading at {@link org.cecps.portal.draft.Drafts}.
 */
@NullMarked
package org.cecps.portal.draft;

import org.jspecify.annotations.NullMarked;
