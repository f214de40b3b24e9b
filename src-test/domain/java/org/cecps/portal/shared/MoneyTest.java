package org.cecps.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void halfAPennyIsRoundedUp() {
        assertThat(Money.ofPence(1).times(new BigDecimal("0.5"))).isEqualTo(Money.ofPence(1));
        assertThat(Money.ofPence(333).times(new BigDecimal("0.25"))).isEqualTo(Money.ofPence(83));
    }

    @Test
    void aFractionOfAPennyIsNotAnAmount() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("1.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anOverflowIsAFaultAndNeverAWrongSum() {
        assertThatThrownBy(() -> Money.ofPence(Long.MAX_VALUE).plus(Money.ofPence(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Property
    void thePartsAlwaysMakeTheWhole(
            @ForAll @LongRange(min = 0, max = 100_000_000) long pence,
            @ForAll @IntRange(min = 1, max = 400) int parts) {
        List<Money> split = Money.ofPence(pence).splitInto(parts);

        assertThat(split).hasSize(parts);
        assertThat(split.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ofPence(pence));
        assertThat(split.subList(0, parts - 1)).allMatch(part -> part.pence() == pence / parts);
    }
}
