package org.cecps.portal.evidence;

import java.io.InputStream;

/**
 * A file that comes together with what it belongs to.
 *
 * @param name the name as it was sent; it may be anything
 * @param declaredType the type the sender declared; empty when none
 * @param content its bytes, read once
 */
public record Attachment(String name, String declaredType, InputStream content) {}
