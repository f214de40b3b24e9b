package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cecps.portal.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is punished twice for the same circumstances (FACTS A.1). */
class ChargeTest {

    private static final Charge ABROAD = new Charge("Ionescu", Capacity.DRIVER, Section.S31A);

    /** Act s.31A(11), s.32(6B); Act s.31A(15), s.32(6A). */
    @ParameterizedTest(name = "driver under S32, and {0} as {1} under {2}: {3}")
    @CsvSource({
        "Ionescu,   OWNER,  S32,",
        "Popescu,   OWNER,  S31A,",
        "Popescu,   DRIVER, S32,",
        "Ionescu,   OWNER,  S31A, BOTH_SECTIONS",
        "Ionescu,   DRIVER, S31A, BOTH_SECTIONS",
        "Ionescu,   DRIVER, S32,  SAME_CAPACITY_TWICE"
    })
    void onePersonIsUnderOneSectionOnceInEachCapacity(
            String person, Capacity capacity, Section section, SchemeRefusal refusal) {
        List<Charge> charges =
                List.of(new Charge("Ionescu", Capacity.DRIVER, Section.S32), new Charge(person, capacity, section));

        if (refusal == null) {
            Charge.check(charges);
        } else {
            assertThatThrownBy(() -> Charge.check(charges))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(refusal));
        }
    }

    /** Act s.31A(10): one abroad bars another on arrival, of the same person in any capacity; section 32 is not barred. */
    @Test
    void anUnsecuredVehicleIsPunishedOnceOnAJourney() {
        Charge driver = new Charge("Ionescu", Capacity.DRIVER, Section.S31A);
        Charge owner = new Charge("Ionescu", Capacity.OWNER, Section.S31A);
        Charge another = new Charge("Trans SRL", Capacity.OWNER, Section.S31A);
        Charge found = new Charge("Ionescu", Capacity.DRIVER, Section.S32);

        Charge.checkJourney(List.of(driver), List.of());
        Charge.checkJourney(List.of(another, found), List.of(ABROAD));
        Charge.checkJourney(List.of(driver), List.of(new Charge("Ionescu", Capacity.DRIVER, Section.S32)));
        for (Charge barred : List.of(driver, owner)) {
            assertThatThrownBy(() -> Charge.checkJourney(List.of(another, barred), List.of(ABROAD)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(SchemeRefusal.SAME_JOURNEY));
        }
    }
}
