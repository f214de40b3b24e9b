package org.cecps.portal.correspondence;

import java.time.Instant;

/**
 * One service of a letter.
 *
 * @param way EMAIL or POST
 * @param to the address
 * @param at when it left
 */
public record LetterService(String way, String to, Instant at) {}
