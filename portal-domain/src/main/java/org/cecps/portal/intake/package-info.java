/**
 * How cases come in: from another system or typed by an officer, once for each of the sender's references.
 *
 * <p>May use {@code shared}, {@code casefile}, {@code evidence}, {@code liability} and {@code audit}. Start reading at
 * {@link org.cecps.portal.intake.CaseIntakeService}.
 */
@NullMarked
package org.cecps.portal.intake;

import org.jspecify.annotations.NullMarked;
