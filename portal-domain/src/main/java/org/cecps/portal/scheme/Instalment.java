package org.cecps.portal.scheme;

import java.time.LocalDate;
import org.cecps.portal.shared.Money;

/**
 * One payment of a plan.
 *
 * @param due the last London day to pay it
 * @param amount how much it is, or still is
 */
public record Instalment(LocalDate due, Money amount) {}
