/**
 * How cases come in: from another system or typed by an officer, once for each of the sender's references.
 *
 * <p>May use {@code shared}, {@code casefile}, {@code liability}, {@code evidence} and {@code audit}. Start reading at
 * {@link org.cecps.portal.intake.CaseIntakeService}; other systems come in by {@link org.cecps.portal.intake.SentReferrals}.
 */
@NullMarked
package org.cecps.portal.intake;

import org.jspecify.annotations.NullMarked;
