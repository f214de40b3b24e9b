package org.cecps.portal.web.review;

import java.util.List;

/**
 * A figure of the scheme as the page of the terms shows it.
 *
 * @param key the key of its name
 * @param values each value with the day from which it applies
 * @param sources law, report paragraphs and administrators' reasons
 */
public record FigureLine(String key, List<Value> values, List<String> sources) {

    /**
     * One value.
     *
     * @param text the value with its unit
     * @param from from when, in words
     * @param toBeConfirmed whether nobody has confirmed it
     */
    public record Value(String text, String from, boolean toBeConfirmed) {}
}
