package org.cecps.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cecps.portal.pages.Wire;
import org.cecps.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route for every visitor; and every way to make somebody's browser send what they did not mean to. */
class AccessMatrixIT {

    private static final String DRIVER_STAGE = "objection decided: maintain";
    private static final String OTHER_STAGE = "objection decided: reduce";

    private static final Map<Visitor, Wire> BROWSERS = new EnumMap<>(Visitor.class);

    private static PortalUnderTest portal;
    private static Records driver;

    @BeforeAll
    static void letEverybodyIn() throws Exception {
        portal = PortalUnderTest.get();
        Doors doors = new Doors(portal);
        for (Visitor visitor : Visitor.values()) {
            BROWSERS.put(
                    visitor,
                    switch (visitor) {
                        case NOBODY -> new Wire(portal.port());
                        case DRIVER -> doors.opened(DRIVER_STAGE);
                        case OTHER_DRIVER -> doors.opened(OTHER_STAGE);
                        default -> doors.signedIn(visitor.user());
                    });
        }
        try (Connection database = portal.database()) {
            driver = Records.of(database, doors.reference(DRIVER_STAGE), doors.name(DRIVER_STAGE));
        }
    }

    @Test
    void everyRouteIsInTheMatrix() {
        assertThat(Matrix.of(driver).stream().map(Row::route).distinct())
                .containsExactlyInAnyOrderElementsOf(Routes.all());
    }

    @ParameterizedTest
    @EnumSource
    void aVisitorGetsWhatTheMatrixSays(Visitor visitor) {
        Wire browser = BROWSERS.get(visitor);
        Map<String, Integer> expected = new LinkedHashMap<>();
        Map<String, Integer> got = new LinkedHashMap<>();
        for (Row row : Matrix.of(driver)) {
            expected.put(row.address(), row.statuses().get(visitor));
            got.put(row.address(), browser.get(row.address()).status());
        }

        assertThat(got).containsExactlyEntriesOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheDriverReachesAStranger(Visitor visitor) {
        if (!visitor.isStranger()) {
            return;
        }
        for (Row row : Matrix.of(driver)) {
            String asked = row.address();
            String body = BROWSERS.get(visitor).get(asked).body();
            List<String> marks = driver.marks().stream()
                    .filter(mark -> !asked.contains(mark))
                    .toList();

            assertThat(body).as(asked).doesNotContain(marks);
        }
    }

    @Test
    void theDriverSeesTheirOwn() {
        String notice = BROWSERS.get(Visitor.DRIVER).get("/en/notice").body();

        assertThat(notice).contains(driver.liability(), driver.letter());
    }

    /** A browser, what it is made to send and where to. */
    private record Sent(Wire browser, String path, Map<String, String> form) {}

    /** Ways to send a form that is not ours, or not meant. */
    enum Forgery {
        WITHOUT_TOKEN,
        WITH_THE_TOKEN_OF_ANOTHER_VISITOR,
        FROM_ANOTHER_ORIGIN,
        FROM_NO_ORIGIN,
        FROM_ANOTHER_PORT,
        FROM_ANOTHER_SITE,
        FROM_ANOTHER_ORIGIN_OF_THE_SITE,
        FROM_NOWHERE,
        AS_PLAIN_TEXT;

        Wire.Answer send(Sent sent, String foreignToken, int port) {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", "application/x-www-form-urlencoded");
            headers.put("Origin", "http://localhost:" + port);
            Map<String, String> form = new LinkedHashMap<>(sent.form());
            switch (this) {
                case WITHOUT_TOKEN -> form.remove("token");
                case WITH_THE_TOKEN_OF_ANOTHER_VISITOR -> form.put("token", foreignToken);
                case FROM_ANOTHER_ORIGIN -> headers.put("Origin", "https://portal.example");
                case FROM_NO_ORIGIN -> headers.put("Origin", "null");
                case FROM_ANOTHER_PORT -> headers.put("Origin", "http://localhost:" + (port + 1));
                case FROM_ANOTHER_SITE -> headers.put("Sec-Fetch-Site", "cross-site");
                case FROM_ANOTHER_ORIGIN_OF_THE_SITE -> headers.put("Sec-Fetch-Site", "same-site");
                case FROM_NOWHERE -> headers.remove("Origin");
                case AS_PLAIN_TEXT -> headers.put("Content-Type", "text/plain");
            }
            return sent.browser().ask("POST", sent.path(), headers, Doors.encoded(form));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aForgedFormChangesNothing(Forgery forgery) throws SQLException {
        String foreign = Doors.form(new Wire(portal.port()).get("/en/open")).get("token");
        long before = steps();

        for (Sent sent : unsafe()) {
            assertThat(forgery.send(sent, foreign, portal.port()).status())
                    .as(sent.path())
                    .isEqualTo(403);
        }

        assertThat(steps()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource
    void noOtherMethodChangesAnything(String method) throws SQLException {
        long before = steps();

        for (Sent sent : unsafe()) {
            int status = sent.browser()
                    .ask(method, sent.path(), Map.of(), Doors.encoded(sent.form()))
                    .status();
            assertThat(status).as(sent.path()).isIn(400, 403, 405, 501);
        }

        assertThat(steps()).isEqualTo(before);
    }

    static Stream<String> noOtherMethodChangesAnything() {
        return Stream.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND");
    }

    @Test
    void aPageOfTheTeamThatSaysItHasNoStateIsNotActedOn() throws SQLException {
        Wire officer = BROWSERS.get(Visitor.AO);
        String liability;
        try (Connection database = portal.database();
                PreparedStatement select =
                        database.prepareStatement("SELECT reference FROM liability WHERE state = 'RECEIVED' LIMIT 1");
                ResultSet row = select.executeQuery()) {
            row.next();
            liability = row.getString(1);
        }
        String path = "/review/liability?ref=" + liability;
        Map<String, String> form = Doors.form(officer.get(path));
        form.put("f", "f");
        form.put("check", "check");
        form.put("jakarta.faces.ViewState", "stateless");
        long before = steps();

        Wire.Answer answer = officer.post(path, Doors.encoded(form));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).endsWith(path);
        assertThat(steps()).isEqualTo(before);
    }

    @Test
    void ourOwnFormIsTaken() throws SQLException {
        Wire officer = BROWSERS.get(Visitor.EO);
        Map<String, String> form = Doors.form(officer.get("/review/home"));
        long before = served();

        Wire.Answer copy = officer.post("/review/letter/" + driver.letter(), Doors.encoded(form));

        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.headers()).containsEntry("content-type", "application/pdf");
        assertThat(served()).isEqualTo(before + 1);
    }

    /** Every address that takes forms, with a form that would do, sent by who may. */
    private static List<Sent> unsafe() {
        Wire person = BROWSERS.get(Visitor.DRIVER);
        Wire officer = BROWSERS.get(Visitor.SO);
        Map<String, String> personsForm = Doors.form(person.get("/en/open"));
        Map<String, String> officersForm = Doors.form(officer.get("/review/home"));
        Stream<Sent> ofPersons =
                Routes.publicPages().map(route -> new Sent(person, route.replace("{language}", "en"), personsForm));
        Stream<Sent> ofOfficers = Stream.concat(Routes.teamPages(), Stream.of("/review/letter/" + driver.letter()))
                .map(path -> new Sent(officer, path, officersForm));
        return Stream.concat(ofPersons, ofOfficers).toList();
    }

    private static long steps() throws SQLException {
        return number("SELECT COUNT(*) FROM audit_entry WHERE what NOT IN ('case.read', 'audit.sealed')");
    }

    private static long served() throws SQLException {
        return number("SELECT COUNT(*) FROM letter_service WHERE letter = '" + driver.letter() + "'");
    }

    private static long number(String query) throws SQLException {
        try (Connection database = portal.database();
                PreparedStatement select = database.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
