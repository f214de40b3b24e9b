package org.cecps.portal.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 7);

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDeadlineIsGregorianInLatinDigitsInEveryLanguage(Language language) {
        assertThat(Texts.in(language).date(DEADLINE)).contains("7").contains("2026");
        assertThat(Texts.in(language).weekday(DEADLINE)).contains("7").contains("2026");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 7 December 2026, Monday 7 December 2026",
        "PL, 7 grudnia 2026, 'poniedziałek, 7 grudnia 2026'",
        "DE, 7. Dezember 2026, 'Montag, 7. Dezember 2026'"
    })
    void aDateReadsAsPeopleWriteIt(Language language, String date, String weekday) {
        assertThat(Texts.in(language).date(DEADLINE)).isEqualTo(date);
        assertThat(Texts.in(language).weekday(DEADLINE)).isEqualTo(weekday);
    }

    @Test
    void aMomentIsInUkTime() {
        assertThat(Texts.in(Language.EN).moment(Instant.parse("2026-07-11T04:32:00Z")))
                .isEqualTo("11 July 2026, 05:32");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAmountIsTheSameInEveryLanguage(Language language) {
        assertThat(Texts.in(language).money(300_000)).isEqualTo("£3,000.00");
        assertThat(Texts.in(language).money(-150)).isEqualTo("−£1.50");
    }

    @Test
    void aMissingTextIsAFault() {
        assertThatThrownBy(() -> Texts.in(Language.EN).of("common.noSuchText"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
