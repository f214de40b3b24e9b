package org.cecps.portal.web.support;

/**
 * One answer a page offers.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint more about it, empty when there is none
 * @param chosen whether it is chosen
 */
public record Choice(String value, String label, String hint, boolean chosen) {}
