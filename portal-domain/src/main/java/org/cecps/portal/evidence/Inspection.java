package org.cecps.portal.evidence;

import java.util.Set;

/**
 * What was seen in a file that may be kept.
 *
 * @param kind what it is
 * @param pages how many pages; 1 for a picture
 * @param flags what a reviewer should know
 */
record Inspection(EvidenceKind kind, int pages, Set<EvidenceFlag> flags) {}
