package org.cecps.portal.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.cecps.portal.shared.Reference;
import org.jspecify.annotations.Nullable;

/** Keeps a reference in its canonical form. */
@Converter(autoApply = true)
public class ReferenceConverter implements AttributeConverter<@Nullable Reference, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Reference reference) {
        return reference == null ? null : reference.value();
    }

    @Override
    public @Nullable Reference convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new Reference(value);
    }
}
