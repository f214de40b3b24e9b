package org.cecps.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationKeyTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "B 123 ABC, B123ABC",
        "b-123-abc, B123ABC",
        "' B·123.ABC ', B123ABC",
        "СВ 1234 АВ, CB1234AB",
        "ΙΖΑ 1234, IZA1234",
        "34 ı 5678, 34I5678",
        "34 İ 5678, 34I5678",
        "TÖ-AB 12, TOAB12",
        "BG 123-ŠĆ, BG123SC",
        "'', ''",
        "---, ''"
    })
    void theKeyIsWhatIsReadOnThePlate(String text, String key) {
        assertThat(RegistrationKey.of(text).value()).isEqualTo(key);
    }

    @Test
    void aRegistrationWithALetterReadAsADigitIsLikely() {
        IdentityMatch match = IdentityRules.compare(RegistrationKey.of("AB10 OSZ"), RegistrationKey.of("AB1O 05Z"));

        assertThat(match.proposal()).isEqualTo(IdentityProposal.LIKELY);
        assertThat(match.contributions())
                .extracting(IdentityMatch.Contribution::reason)
                .containsExactly(MatchReason.SAME_LOOK);
    }

    @Test
    void aRegistrationWithAnotherDigitIsAnotherVehicle() {
        assertThat(IdentityRules.compare(RegistrationKey.of("B 123 ABC"), RegistrationKey.of("B 124 ABC")))
                .isEqualTo(new IdentityMatch(0, java.util.List.of()));
    }

    @Test
    void nothingIsTheSameAsNothing() {
        assertThat(IdentityRules.compare(RegistrationKey.of("-"), RegistrationKey.of("?"))
                        .score())
                .isZero();
    }

    @Property
    void theKeyIsItsOwnKeyAndIndifferentToCapitals(@ForAll String anything) {
        RegistrationKey key = RegistrationKey.of(anything);

        assertThat(RegistrationKey.of(key.value())).isEqualTo(key);
        assertThat(key.value()).matches("[A-Z0-9]*");
        assertThat(RegistrationKey.of(key.value().toLowerCase(Locale.ROOT))).isEqualTo(key);
        assertThat(RegistrationKey.of(String.join("-", key.value().split("")))).isEqualTo(key);
    }
}
