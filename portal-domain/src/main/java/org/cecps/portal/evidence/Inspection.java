package org.cecps.portal.evidence;

import java.util.Set;

/**
 * What was seen in a file that may be kept.
 *
 * @param kind what it is
 * @param pages how many pages; 1 for a picture
 * @param width pixels of a picture as it was sent; 0 for a document
 * @param height pixels of a picture as it was sent; 0 for a document
 * @param flags what a reviewer should know
 */
record Inspection(EvidenceKind kind, int pages, int width, int height, Set<EvidenceFlag> flags) {}
