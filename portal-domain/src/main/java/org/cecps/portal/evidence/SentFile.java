package org.cecps.portal.evidence;

/**
 * What arrived.
 *
 * @param name its name, safe to show
 * @param declaredType the type the sender's browser gave it, at most 100 characters
 * @param bytes how many bytes; one more than the largest file when it was cut off there
 * @param sha256 of those bytes, hexadecimal
 */
record SentFile(String name, String declaredType, long bytes, String sha256) {}
