package org.cecps.portal.web.review;

/**
 * What an administrator has set, as the page of the terms shows it.
 *
 * @param key the key of the figure's name
 * @param before the value that applied to incidents from that day until then, with its unit
 * @param value the value with its unit
 * @param from the first day of an incident it applies to, in words
 * @param reason who decided it and why
 * @param by the name of the administrator
 * @param at when, in words
 */
public record SettledLine(String key, String before, String value, String from, String reason, String by, String at) {}
