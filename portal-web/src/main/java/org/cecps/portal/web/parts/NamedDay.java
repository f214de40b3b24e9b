package org.cecps.portal.web.parts;

/**
 * A day in a list of deadlines.
 *
 * @param name what it is the day of
 * @param day the day, or what stands in its place
 * @param why the rule it comes from
 */
public record NamedDay(String name, String day, String why) {}
