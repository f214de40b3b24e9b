package org.cecps.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTest {

    /** FACTS B.3: a day ends at 23:59:59 Europe/London, in summer and in winter and on both nights of the clock change. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-10T23:59:59Z, 2026-01-10",
        "2026-01-11T00:00:00Z, 2026-01-11",
        "2026-07-10T22:59:59Z, 2026-07-10",
        "2026-07-10T23:00:00Z, 2026-07-11",
        "2026-03-28T23:59:59Z, 2026-03-28",
        "2026-03-29T22:59:59Z, 2026-03-29",
        "2026-10-24T22:59:59Z, 2026-10-24",
        "2026-10-25T23:59:59Z, 2026-10-25"
    })
    void theDayIsTheOneInLondon(Instant moment, LocalDate day) {
        assertThat(new LegalClock(Clock.fixed(moment, ZoneOffset.ofHours(14))).today())
                .isEqualTo(day);
    }
}
