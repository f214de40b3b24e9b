package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.shared.Money;

/**
 * A plan as agreed: its instalments, which never change, and what payments make of them. Whatever is paid, early, late, in part
 * or too much at once, goes to the earliest instalment that is open, then to the next: the days stay, a part lowers the one it
 * falls into, and who has paid ahead is never behind. It does not matter in how many payments a sum arrives. The sources have
 * no rule (FACTS E); this one is the safest against a vehicle stopped in error.
 *
 * @param instalments in the order of their days, at least one
 */
public record InstalmentSchedule(List<Instalment> instalments) {

    /** Copies the instalments. */
    public InstalmentSchedule {
        if (instalments.isEmpty()) {
            throw new IllegalArgumentException("a plan has at least one instalment");
        }
        instalments = List.copyOf(instalments);
    }

    /** What all instalments make together: the debt when the plan was made. */
    public Money amount() {
        return sum(instalments);
    }

    /**
     * The instalments that are open, the first lowered by what is paid of it.
     *
     * @param paid all that was paid since the plan began, not below zero
     */
    public List<Instalment> open(Money paid) {
        if (paid.compareTo(Money.ZERO) < 0) {
            throw SchemeRefusal.AMOUNT_BELOW_ZERO.refused();
        }
        List<Instalment> open = new ArrayList<>();
        Money rest = paid;
        for (Instalment instalment : instalments) {
            Money covered = instalment.amount().min(rest);
            rest = rest.minus(covered);
            Money left = instalment.amount().minus(covered);
            if (left.isPositive()) {
                open.add(new Instalment(instalment.due(), left));
            }
        }
        return List.copyOf(open);
    }

    /** What is left to pay of the plan. */
    public Money outstanding(Money paid) {
        return sum(open(paid));
    }

    /** What came in above the plan: to be given back or counted elsewhere (FACTS B.5). */
    public Money overpaid(Money paid) {
        return paid.minus(amount()).max(Money.ZERO);
    }

    /** The next to pay, which may be behind already; empty when all is paid. */
    public Optional<Instalment> next(Money paid) {
        return open(paid).stream().findFirst();
    }

    /** The instalments whose day has passed and that are open; the day itself may still be used. */
    public List<Instalment> missed(Money paid, LocalDate today) {
        return open(paid).stream()
                .filter(instalment -> instalment.due().isBefore(today))
                .toList();
    }

    private static Money sum(List<Instalment> instalments) {
        return instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }
}
