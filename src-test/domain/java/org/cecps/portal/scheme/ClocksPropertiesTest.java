package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cecps.portal.shared.LegalClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No clock is off by a day: on any day from 2020 to 2045, counted one by one, and in any zone of the server. */
class ClocksPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2045, 12, 31);

    @Test
    void the180DaysBeginWithTheIncidentOnEveryDay() {
        forEveryDay(incident -> {
            Clocks clocks = ClocksTest.clocksOf(incident);
            if (incident.isBefore(Figure.FEBRUARY_2023)) {
                assertThat(clocks.lastIssueDay()).isEmpty();
            } else {
                assertThat(clocks.lastIssueDay()).contains(nthDayBeginningWith(incident, 180));
                assertThat(clocks.tooLateToReissue()).contains(nthDayBeginningWith(incident, 152));
                assertThat(clocks.alarms())
                        .isSorted()
                        .allMatch(alarm -> alarm.isBefore(clocks.lastIssueDay().orElseThrow()));
            }
        });
    }

    @Test
    void theDaysFromANoticeExcludeItsOwnOnEveryDay() {
        Clocks clocks = ClocksTest.clocksOf(FIRST);
        forEveryDay(issued -> {
            assertThat(clocks.replyBy(issued)).isEqualTo(nthDayFrom(issued, 28));
            assertThat(clocks.objectBy(issued)).isEqualTo(nthDayFrom(issued, 28));
            assertThat(clocks.decideByLaw(issued)).isEqualTo(nthDayFrom(issued, 70));
            assertThat(clocks.decideByPractice(issued)).isEqualTo(nthDayFrom(issued, 70));
            assertThat(clocks.payBy(issued, List.of(), issued)).isEqualTo(nthDayFrom(issued, 60));
            assertThat(clocks.appealBy(Jurisdiction.ENGLAND_AND_WALES, issued, issued.plusDays(4)))
                    .isEqualTo(nthDayFrom(issued, 28));
            assertThat(clocks.appealBy(Jurisdiction.SCOTLAND, issued, issued.plusDays(4)))
                    .isEqualTo(nthDayFrom(issued, 25));
        });
    }

    @Test
    void sixWeeksAfterTheIncidentIsTheSameWeekdayOnEveryDay() {
        forEveryDay(incident -> {
            LocalDate notBefore = ClocksTest.clocksOf(incident).notBefore();

            assertThat(notBefore).isEqualTo(nthDayFrom(incident, 42));
            assertThat(notBefore.getDayOfWeek()).isEqualTo(incident.getDayOfWeek());
        });
    }

    @Test
    void theLookBackHoldsFiveYearsOnEveryDay() {
        forEveryDay(incident -> {
            LocalDate from = ClocksTest.clocksOf(incident).lookBackFrom();
            boolean leapDay = incident.getMonthValue() == 2 && incident.getDayOfMonth() == 29;

            assertThat(from.getYear()).isEqualTo(incident.getYear() - 5);
            assertThat(from.getMonth()).isEqualTo(incident.getMonth());
            assertThat(from.getDayOfMonth()).isEqualTo(leapDay ? 28 : incident.getDayOfMonth());
        });
    }

    /** Servers from the far west of the date line to the far east of it. */
    static Stream<TimeZone> zonesOfServers() {
        return Stream.concat(
                IntStream.rangeClosed(-12, 14).mapToObj(hours -> TimeZone.getTimeZone(ZoneOffset.ofHours(hours))),
                Stream.of("Europe/London", "Europe/Bucharest", "Asia/Kathmandu").map(TimeZone::getTimeZone));
    }

    /** Every day, both nights in which the clocks change among them, a second before and after midnight in London. */
    @ParameterizedTest
    @MethodSource("zonesOfServers")
    void theServersZoneNeverMovesADay(TimeZone zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(zone);
        try {
            forEveryDay(day -> {
                Instant midnight = midnightInLondon(day);

                assertThat(todayAt(midnight.minusSeconds(1))).isEqualTo(day.minusDays(1));
                assertThat(todayAt(midnight)).isEqualTo(day);
            });
            assertThat(ClocksTest.clocksOf(FIRST).objectBy(todayAt(midnightInLondon(LAST))))
                    .isEqualTo(LocalDate.of(2046, 1, 28));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** The day of a change has 23 or 25 hours, and every period that spans it still ends on its day. */
    @Test
    void theNightsInWhichTheClocksChangeAreDaysLikeAnyOther() {
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            for (LocalDate change : List.of(lastSunday(year, 3), lastSunday(year, 10))) {
                Duration length = Duration.between(midnightInLondon(change), midnightInLondon(change.plusDays(1)));

                assertThat(length).isEqualTo(Duration.ofHours(change.getMonthValue() == 3 ? 23 : 25));
                assertThat(todayAt(midnightInLondon(change).plus(length).minusNanos(1)))
                        .isEqualTo(change);
                assertThat(ClocksTest.clocksOf(change.minusDays(42)).notBefore())
                        .isEqualTo(change);
                assertThat(Clocks.daysLeft(change.minusDays(1), change.plusDays(1)))
                        .isEqualTo(2);
            }
        }
    }

    /** The union of the periods, counted day by day. */
    @Property(tries = 500)
    void thePaymentClockCountsEveryRunningDayOnce(@ForAll("pauses") List<Pause> pauses) {
        LocalDate issued = LocalDate.of(2026, 3, 1);
        LocalDate today = issued.plusDays(400);

        LocalDate due = ClocksTest.clocksOf(issued).payBy(issued, pauses, today);

        assertThat(due).isEqualTo(dueCountedDayByDay(issued, pauses, today));
        assertThat(due).isAfterOrEqualTo(issued.plusDays(60));
    }

    @Property(tries = 300)
    void theOrderOfObjectionsDoesNotMatter(@ForAll("pauses") List<Pause> pauses) {
        LocalDate issued = LocalDate.of(2026, 3, 1);
        List<Pause> reversed = new ArrayList<>(pauses);
        java.util.Collections.reverse(reversed);
        Clocks clocks = ClocksTest.clocksOf(issued);

        assertThat(clocks.payBy(issued, reversed, issued.plusDays(400)))
                .isEqualTo(clocks.payBy(issued, pauses, issued.plusDays(400)));
    }

    /**
     * A day runs unless it lies in a pause that began in time. Day by day: the clock of 60 running days; a pause begins in time
     * when its receipt is not after the day on which the sixtieth running day falls, as known then.
     */
    private static LocalDate dueCountedDayByDay(LocalDate issued, List<Pause> pauses, LocalDate today) {
        Set<LocalDate> stopped = new HashSet<>();
        LocalDate day = issued;
        int running = 0;
        while (true) {
            LocalDate current = day;
            pauses.stream().filter(pause -> pause.received().equals(current)).forEach(pause -> {
                for (LocalDate d = pause.received().plusDays(1);
                        !d.isAfter(pause.end().orElse(today));
                        d = d.plusDays(1)) {
                    stopped.add(d);
                }
            });
            if (running == 60 && !stopped.contains(day.plusDays(1))) {
                return day;
            }
            day = day.plusDays(1);
            if (!stopped.contains(day)) {
                running++;
            }
        }
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        LocalDate issued = LocalDate.of(2026, 3, 1);
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 120);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 90).injectNull(0.2);
        return Combinators.combine(start, length)
                .as((from, days) ->
                        new Pause(issued.plusDays(from), days == null ? null : issued.plusDays(from + days)))
                .list()
                .ofMaxSize(4);
    }

    /** Midnight between two days, by the law of summer time: London is an hour ahead from the last Sunday in March to October. */
    private static Instant midnightInLondon(LocalDate day) {
        boolean summer = day.isAfter(lastSunday(day.getYear(), 3)) && !day.isAfter(lastSunday(day.getYear(), 10));
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(summer ? 3_600 : 0);
    }

    private static LocalDate todayAt(Instant moment) {
        return new LegalClock(Clock.fixed(moment, ZoneOffset.UTC)).today();
    }

    private static LocalDate lastSunday(int year, int month) {
        return LocalDate.of(year, month, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    /** "Beginning with": the day itself is day 1. Counted one by one. */
    private static LocalDate nthDayBeginningWith(LocalDate start, int n) {
        LocalDate day = start;
        for (int number = 1; number < n; number++) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** "From": the day after is day 1. */
    private static LocalDate nthDayFrom(LocalDate start, int n) {
        return nthDayBeginningWith(start.plusDays(1), n);
    }

    private static void forEveryDay(Consumer<LocalDate> check) {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            check.accept(day);
        }
    }
}
