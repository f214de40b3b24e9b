package org.cecps.portal.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What a driver earned in one period.
 *
 * @param frequency how often they are paid
 * @param from the first day of the period
 * @param to its last day
 * @param gross the gross pay, before tax and deductions (R 10.87)
 * @param currency of the pay
 */
public record Payslip(PayFrequency frequency, LocalDate from, LocalDate to, BigDecimal gross, Currency currency) {

    /**
     * Refuses what no payslip says.
     *
     * @throws org.cecps.portal.shared.Refused {@link SchemeRefusal#PERIOD_BACKWARDS}, {@link SchemeRefusal#AMOUNT_BELOW_ZERO}
     */
    public Payslip {
        if (to.isBefore(from)) {
            throw SchemeRefusal.PERIOD_BACKWARDS.refused();
        }
        if (gross.signum() < 0) {
            throw SchemeRefusal.AMOUNT_BELOW_ZERO.refused();
        }
    }
}
