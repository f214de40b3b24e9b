package org.cecps.portal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cecps.portal.scheme.DeadlineCode.APPEAL_ENGLAND_AND_WALES;
import static org.cecps.portal.scheme.DeadlineCode.APPEAL_NORTHERN_IRELAND;
import static org.cecps.portal.scheme.DeadlineCode.APPEAL_SCOTLAND;
import static org.cecps.portal.scheme.DeadlineCode.DECIDE;
import static org.cecps.portal.scheme.DeadlineCode.EARLIEST;
import static org.cecps.portal.scheme.DeadlineCode.LAST_ISSUE;
import static org.cecps.portal.scheme.DeadlineCode.OBJECT;
import static org.cecps.portal.scheme.DeadlineCode.PAY;
import static org.cecps.portal.scheme.DeadlineCode.REPLY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {

    private static final LocalDate INCIDENT = LocalDate.of(2026, 9, 14);
    private static final LocalDate INITIAL = LocalDate.of(2026, 9, 21);
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 9);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);

    @Test
    void anIncidentAloneSaysUntilWhenAPenaltyCanBeIssued() {
        assertThat(days(new KnownDates(INCIDENT, null, false, null, List.of(), null)))
                .containsExactly(Map.entry(LAST_ISSUE, "2027-03-12"));
    }

    @Test
    void anOldIncidentHasNoLastDayToIssueAPenalty() {
        assertThat(days(new KnownDates(LocalDate.of(2023, 2, 12), null, false, null, List.of(), null)))
                .isEmpty();
    }

    @Test
    void theDatesOfTheWorkedExampleGiveItsDeadlines() {
        assertThat(days(new KnownDates(INCIDENT, INITIAL, false, ISSUED, List.of(), null)))
                .containsExactly(
                        Map.entry(REPLY, "2026-10-19"),
                        Map.entry(EARLIEST, "2026-10-26"),
                        Map.entry(LAST_ISSUE, "2027-03-12"),
                        Map.entry(OBJECT, "2026-12-07"),
                        Map.entry(PAY, "2027-01-08"),
                        Map.entry(APPEAL_ENGLAND_AND_WALES, "2026-12-07"),
                        Map.entry(APPEAL_SCOTLAND, "2026-12-04"),
                        Map.entry(APPEAL_NORTHERN_IRELAND, "2026-12-07"));
    }

    @Test
    void theTimeToPayStandsStillWhileAnObjectionWaits() {
        Pause open = new Pause(LocalDate.of(2026, 11, 20), null);

        assertThat(days(new KnownDates(INCIDENT, null, false, ISSUED, List.of(open), null)))
                .containsEntry(PAY, "stands still")
                .containsEntry(DECIDE, "2027-01-18");
    }

    @Test
    void aDecisionGivesTheTimeBackAndANewPeriodToAppeal() {
        Pause decided = new Pause(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 10));

        assertThat(days(new KnownDates(INCIDENT, null, false, ISSUED, List.of(decided), LocalDate.of(2026, 12, 8))))
                .containsEntry(PAY, "2027-01-28")
                .containsEntry(APPEAL_ENGLAND_AND_WALES, "2027-01-05");
    }

    @ParameterizedTest
    @EnumSource(DeadlineCode.class)
    void everyDeadlineHasItsNameAndItsRuleInEveryReleasedLanguage(DeadlineCode code) {
        for (Language language : Language.released()) {
            Texts texts = Texts.in(language);
            assertThat(texts.of(code.key())).isNotBlank();
            assertThat(texts.of(code.whyKey(SchemeTerms.on(TODAY)), 28, TODAY)).contains("28");
        }
    }

    private static Map<DeadlineCode, @Nullable String> days(KnownDates known) {
        Map<DeadlineCode, @Nullable String> days = new LinkedHashMap<>();
        Deadline.of(SchemeTerms.on(known.incident()), known, TODAY)
                .forEach(deadline -> days.put(
                        deadline.code(), deadline.day().map(LocalDate::toString).orElse("stands still")));
        return days;
    }
}
