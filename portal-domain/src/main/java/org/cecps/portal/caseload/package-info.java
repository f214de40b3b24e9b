/**
 * What reviewers read at a glance: rows of queues with the person and the case, and what a search finds. Reads only.
 *
 * <p>May use {@code shared}, {@code scheme}, {@code liability}, {@code workqueue} and {@code audit}. Start reading at
 * {@link org.cecps.portal.caseload.Caseload}.
 */
@NullMarked
package org.cecps.portal.caseload;

import org.jspecify.annotations.NullMarked;
