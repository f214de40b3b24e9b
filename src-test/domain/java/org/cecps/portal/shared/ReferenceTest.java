package org.cecps.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceTest {

    @ParameterizedTest
    @EnumSource(ReferenceKind.class)
    void eachKindIsReadBackFromItsPrefix(ReferenceKind kind) {
        assertThat(Reference.random(kind).kind()).isEqualTo(kind);
    }

    @Test
    void isUnderstoodHoweverItIsTyped() {
        Reference reference = Reference.of(ReferenceKind.LIABILITY, "10ABCDE");
        String sloppy = " "
                + reference
                        .value()
                        .toLowerCase(Locale.ROOT)
                        .replace("-", " – ")
                        .replace('0', 'o')
                        .replace('1', 'l');

        assertThat(Reference.parse(sloppy)).contains(reference);
    }

    @Test
    void rubbishIsNoReference() {
        assertThat(Reference.parse("")).isEmpty();
        assertThat(Reference.parse("CEP")).isEmpty();
        assertThat(Reference.parse("XYZ-1234-5678")).isEmpty();
        assertThatThrownBy(() -> new Reference("cep-1234-5678")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void oneWrongCharacterIsAlwaysNoticed(
            @ForAll @StringLength(7) @CharRange(from = '2', to = '9') String body,
            @ForAll @IntRange(min = 4, max = 12) int at) {
        String value = Reference.of(ReferenceKind.LIABILITY, body).value();
        if (value.charAt(at) == '-') {
            return;
        }
        char other = value.charAt(at) == '7' ? '3' : '7';

        assertThat(Reference.parse(value.substring(0, at) + other + value.substring(at + 1)))
                .isEmpty();
    }
}
