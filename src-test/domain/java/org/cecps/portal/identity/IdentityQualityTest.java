package org.cecps.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Previous penalties are found despite spelling, and people are not sent after strangers. The weights were chosen on the first
 * set; the others were not looked at.
 */
class IdentityQualityTest {

    @ParameterizedTest(name = "{1} pairs of seed {0}")
    @CsvSource({
        "20241105, company",
        "20241105, person",
        "20241105, registration",
        "1, company",
        "1, person",
        "2, company",
        "2, person",
        "3, company",
        "3, person",
        "3, registration"
    })
    void mostProposalsAreRightAndMostOfWhatIsTheSameIsProposed(long seed, String kind) {
        IdentityQuality quality = IdentityQuality.ofSeed(seed).only(kind);

        assertThat(quality.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.recall()).isGreaterThanOrEqualTo(0.90);
        assertThat(quality.wronglySame()).isEmpty();
    }
}
