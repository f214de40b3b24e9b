/**
 * The words every feature of the portal shares: money, references, the clock of the law, who acts, and what a rule refuses.
 *
 * <p>Uses nothing but the JDK and {@code translations}. Start reading at {@link org.cecps.portal.shared.LegalClock}.
 */
@NullMarked
package org.cecps.portal.shared;

import org.jspecify.annotations.NullMarked;
