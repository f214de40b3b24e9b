package org.cecps.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cecps.portal.pages.Wire;
import org.cecps.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to make somebody's browser send what they did not mean to, at every address of the matrix. */
class ForgedRequestIT {

    /** Tables that only a step of a person or of the team changes. */
    private static final String TABLES = "case_file, liability, calculation_step, objection, objection_answer, draft,"
            + " confirmed_email, work_item, staff_account, scheme_figure_override, letter";

    private static PortalUnderTest portal;
    private static Visitors visitors;

    @BeforeAll
    static void letEverybodyIn() {
        portal = PortalUnderTest.get();
        visitors = Visitors.get();
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

        Wire.Answer send(Sent sent, String foreignToken) {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", "application/x-www-form-urlencoded");
            headers.put("Origin", portal.address());
            Map<String, String> form = new LinkedHashMap<>(sent.form());
            switch (this) {
                case WITHOUT_TOKEN -> form.remove("token");
                case WITH_THE_TOKEN_OF_ANOTHER_VISITOR -> form.put("token", foreignToken);
                case FROM_ANOTHER_ORIGIN -> headers.put("Origin", "https://portal.example");
                case FROM_NO_ORIGIN -> headers.put("Origin", "null");
                case FROM_ANOTHER_PORT -> headers.put("Origin", "http://localhost:" + (portal.port() + 1));
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
    void aForgedFormIsRefusedAndChangesNothing(Forgery forgery) throws SQLException {
        String foreign = Doors.form(new Wire(portal.port()).get("/en/open")).getOrDefault("token", "");
        Map<String, String> before = state();
        Map<String, Integer> got = new TreeMap<>();

        for (Sent sent : everywhere()) {
            got.put(sent.path(), forgery.send(sent, foreign).status());
        }

        assertThat(got).allSatisfy((path, status) -> assertThat(status).isEqualTo(403));
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource
    void noOtherMethodChangesAnything(String method) throws SQLException {
        Map<String, String> before = state();
        Map<String, Integer> got = new TreeMap<>();

        for (Sent sent : everywhere()) {
            got.put(
                    sent.path(),
                    sent.browser()
                            .ask(method, sent.path(), Map.of(), Doors.encoded(sent.form()))
                            .status());
        }

        assertThat(got).allSatisfy((path, status) -> assertThat(status).isIn(400, 403, 405, 501));
        assertThat(state()).isEqualTo(before);
    }

    static Stream<String> noOtherMethodChangesAnything() {
        return Stream.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateless", "-1:1", "somebody-elses"})
    void aPageOfTheTeamWithoutItsStateIsNotActedOn(String state) throws SQLException {
        Wire officer = visitors.browser(Visitor.AO);
        String path =
                "/review/liability?ref=" + text("SELECT reference FROM liability WHERE state = 'RECEIVED' LIMIT 1");
        Map<String, String> form = Doors.form(officer.get(path));
        form.put("f", "f");
        form.put("check", "check");
        form.put("jakarta.faces.ViewState", state);
        Map<String, String> before = state();

        int status = officer.post(path, Doors.encoded(form)).status();

        assertThat(status).isNotEqualTo(200);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aPageOfTheTeamThatWasOpenForTooLongIsShownAnew() {
        Wire officer = visitors.browser(Visitor.AO);
        String path = "/review/case?ref=" + visitors.records().caseFile();
        Map<String, String> form = Doors.form(officer.get(path));
        form.put("jakarta.faces.ViewState", "-1:1");

        Wire.Answer answer = officer.post(path, Doors.encoded(form));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).endsWith(path);
    }

    @Test
    void ourOwnFormIsTaken() throws SQLException {
        Wire officer = visitors.browser(Visitor.EO);
        String letter = visitors.records().letter();
        String copies = "SELECT COUNT(*) FROM letter_service WHERE letter = '" + letter + "'";
        long before = Long.parseLong(text(copies));

        Wire.Answer copy =
                officer.post("/review/letter/" + letter, Doors.encoded(Doors.form(officer.get("/review/home"))));

        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.headers().get("content-type")).startsWith("application/pdf");
        assertThat(Long.parseLong(text(copies))).isEqualTo(before + 1);
    }

    /** Every address that could take a form, with what shows a form to be ours, sent by who may. */
    private static List<Sent> everywhere() {
        Wire person = visitors.browser(Visitor.DRIVER);
        Wire officer = visitors.browser(Visitor.SO);
        Map<String, String> personsForm = Doors.form(person.get("/en/open"));
        Map<String, String> officersForm = Doors.form(officer.get("/review/home"));
        return Matrix.of(visitors.records()).stream()
                .filter(Row::takesForms)
                .map(row -> row.address().startsWith("/review/")
                        ? new Sent(officer, row.address(), officersForm)
                        : new Sent(person, row.address(), personsForm))
                .toList();
    }

    /** How much people did by the log, and what the tables hold. */
    private static Map<String, String> state() throws SQLException {
        Map<String, String> state = new TreeMap<>();
        state.put("log", text("SELECT COUNT(*) FROM audit_entry WHERE actor_kind <> 'PORTAL' AND what <> 'case.read'"));
        try (Connection database = portal.database();
                PreparedStatement select = database.prepareStatement("CHECKSUM TABLE " + TABLES);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                state.put(rows.getString(1), rows.getString(2));
            }
        }
        assertThat(state).doesNotContainValue(null);
        return state;
    }

    private static String text(String query) throws SQLException {
        try (Connection database = portal.database();
                PreparedStatement select = database.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
