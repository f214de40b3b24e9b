/**
 * Photographs and papers: received, checked, kept and shown. What cannot be proved harmless is never shown as it came;
 * reviewers see clean copies and page images only.
 *
 * <p>May use {@code shared} and {@code audit}. Start reading at {@link org.cecps.portal.evidence.EvidenceService}, then
 * {@link org.cecps.portal.evidence.FileInspection}.
 */
@NullMarked
package org.cecps.portal.evidence;

import org.jspecify.annotations.NullMarked;
