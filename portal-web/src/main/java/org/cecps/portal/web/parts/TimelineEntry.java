package org.cecps.portal.web.parts;

/**
 * Something that happened or is to come, as a page shows it.
 *
 * @param title what
 * @param when when, in full
 * @param toCome whether it is yet to come
 */
public record TimelineEntry(String title, String when, boolean toCome) {}
