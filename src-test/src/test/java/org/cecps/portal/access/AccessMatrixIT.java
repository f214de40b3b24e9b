package org.cecps.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cecps.portal.pages.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route for every visitor: who gets what, and who gets nothing of it. */
class AccessMatrixIT {

    private static Visitors visitors;

    @BeforeAll
    static void letEverybodyIn() {
        visitors = Visitors.get();
    }

    @Test
    void everyRouteIsInTheMatrix() {
        assertThat(Matrix.of(visitors.records()).stream().map(Row::route).distinct())
                .containsExactlyInAnyOrderElementsOf(Routes.all());
    }

    @ParameterizedTest
    @EnumSource
    void aVisitorGetsWhatTheMatrixSays(Visitor visitor) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        Map<String, Integer> got = new LinkedHashMap<>();
        for (Row row : Matrix.of(visitors.records())) {
            expected.put(row.address(), row.statuses().get(visitor));
            got.put(row.address(), visitors.ask(visitor, row).status());
        }

        assertThat(got).containsExactlyEntriesOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void onlyCaseworkersCopyALetterForThePost(Visitor visitor) {
        Wire browser = visitors.browser(visitor);
        String form = Doors.encoded(Doors.form(browser.get("/en/open")));

        int status = browser.post("/review/letter/" + visitors.records().letter(), form)
                .status();

        assertThat(status)
                .isEqualTo(Visitor.CASEWORKERS.contains(visitor) ? 200 : Visitor.STAFF.contains(visitor) ? 404 : 302);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nothingOfTheDriverReachesAStranger(Visitor visitor) {
        for (Row row : Matrix.of(visitors.records())) {
            String asked = row.address();
            String body = visitors.ask(visitor, row).body();
            List<String> marks = visitors.records().marks().stream()
                    .filter(mark -> !asked.contains(mark))
                    .toList();

            assertThat(body).as(asked).doesNotContain(marks);
        }
    }

    static Stream<Visitor> strangers() {
        return Stream.of(Visitor.values()).filter(Visitor::isStranger);
    }

    @Test
    void theDriverSeesTheirOwn() {
        String notice = visitors.browser(Visitor.DRIVER).get("/en/notice").body();

        assertThat(notice)
                .contains(visitors.records().liability(), visitors.records().letter());
    }
}
