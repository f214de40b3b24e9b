package org.cecps.portal.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cecps.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Keeps an amount as whole pence. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<@Nullable Money, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Money money) {
        return money == null ? null : money.pence();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable Long pence) {
        return pence == null ? null : Money.ofPence(pence);
    }
}
