package org.cecps.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.cecps.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another system sends cases: once however often it tries, whole or not at all, and told of every bad field. */
class CaseApiIT {

    private static final String CASES = "/api/v1/cases";
    private static final int AT_ONCE = 8;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PortalUnderTest portal = PortalUnderTest.get();
    private final Api api = Api.ofSample(portal);
    private final String senderReference = "TEST-" + NUMBER.incrementAndGet();
    private final JsonObject example = with(
            Description.read().example("/cases", "hiddenPersons").request(), "/senderReference", text(senderReference));

    @Test
    void aCaseIsMadeOnceHoweverOftenItIsSent() {
        Api.Answer first = api.post(CASES, example);
        Api.Answer again = api.post(CASES, example);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location"))
                .isEqualTo(CASES + "/" + first.json().getString("reference"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(api.get(first.header("Location")).json()).isEqualTo(first.json());
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void aCaseSentAtOnceFromManyPlacesIsMadeOnce() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Api.Answer> send = () -> api.post(CASES, example);
            List<Api.Answer> answers = new ArrayList<>();
            for (Future<Api.Answer> answer : senders.invokeAll(Collections.nCopies(AT_ONCE, send))) {
                answers.add(answer.get());
            }

            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(AT_ONCE - 1);
            assertThat(answers)
                    .extracting(answer -> answer.json().getString("reference"))
                    .containsOnly(answers.get(0).json().getString("reference"));
        } finally {
            senders.shutdown();
        }
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void aCaseGivesTheTeamWorkOnEachPersonAndStandsInTheLog() {
        String reference = api.post(CASES, example).json().getString("reference");

        assertThat(count(
                        "SELECT COUNT(*) FROM work_item WHERE queue = 'ADDRESS_CHECK' AND case_reference = ?",
                        reference))
                .isEqualTo(2);
        assertThat(count(
                        "SELECT COUNT(*) FROM audit_entry WHERE chain = ? AND what = 'case.received'"
                                + " AND actor_kind = 'SYSTEM'",
                        reference))
                .isEqualTo(1);
    }

    @Test
    void aReferenceUsedForOtherFactsIsRefused() {
        api.post(CASES, example);

        Api.Answer other = api.post(CASES, with(example, "/peopleFound", Json.createValue(3)));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.errors()).containsExactly("/senderReference SAME_REFERENCE_OTHER_FACTS");
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void twoSystemsMayUseTheSameReferenceAndDoNotSeeEachOthersCases() {
        Api other = Api.ofScopes(portal, "CASES_WRITE");
        Api.Answer ours = api.post(CASES, example);

        Api.Answer theirs = other.post(CASES, example);

        assertThat(theirs.status()).isEqualTo(201);
        assertThat(other.get(ours.header("Location")).status()).isEqualTo(404);
        assertThat(other.get(theirs.header("Location")).status()).isEqualTo(200);
    }

    @Test
    void photographsComeWithTheCase() {
        List<Api.File> photographs = List.of(picture("curtain.png", 60), picture("doors.png", 70));

        Api.Answer first = api.postForm(CASES, example, photographs);
        Api.Answer again = api.postForm(CASES, example, photographs);

        assertThat(first.status()).as(first.response().body()).isEqualTo(201);
        assertThat(first.json().getJsonArray("photographs").getValuesAs(JsonObject.class))
                .extracting(photograph -> photograph.getString("name"))
                .containsExactly("curtain.png", "doors.png");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(photographsOf(first.json().getString("reference"))).isEqualTo(2);
    }

    @Test
    void otherPhotographsAreOtherFacts() {
        Api.Answer first = api.postForm(CASES, example, List.of(picture("curtain.png", 60)));

        Api.Answer other = api.postForm(CASES, example, List.of(picture("curtain.png", 61)));

        assertThat(other.status()).isEqualTo(409);
        assertThat(photographsOf(first.json().getString("reference"))).isEqualTo(1);
    }

    @Test
    void aBadPhotographIsNamedBesideTheOtherFieldsAndNothingIsStored() {
        long files = count("SELECT COUNT(*) FROM evidence_file WHERE ? = 'all'", "all");
        List<Api.File> photographs =
                List.of(picture("curtain.png", 60), new Api.File("doors.png", "image/png", new byte[] {1, 2, 3}));

        Api.Answer answer = api.postForm(CASES, with(example, "/persons/0/email", text("not an address")), photographs);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("/persons/0/email NO_EMAIL", "/photographs/1 TYPE_DISAGREES");
        assertThat(cases()).isZero();
        assertThat(count("SELECT COUNT(*) FROM evidence_file WHERE ? = 'all'", "all"))
                .isEqualTo(files);
        assertThat(api.postForm(CASES, example, photographs.subList(0, 1)).status())
                .isEqualTo(201);
    }

    @Test
    void aFormWithoutItsCaseOrWithAnotherPartIsRefused() {
        String form = "--b\r\nContent-Disposition: form-data; name=\"notes\"\r\n\r\nx\r\n--b--\r\n";

        Api.Answer answer = api.post(CASES, "multipart/form-data; boundary=b", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("/notes UNKNOWN_FIELD", "/case MISSING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/senderReference           | null                            | MISSING",
                "/senderReference           | \"  \"                          | MISSING",
                "/section                   | \"S33\"                         | NOT_ONE_OF",
                "/section                   | \"s32\"                         | NOT_ONE_OF",
                "/occurredAt                | \"2025-03-04\"                  | NOT_A_MOMENT",
                "/occurredAt                | \"2999-03-04T05:40:00Z\"        | IN_FUTURE",
                "/occurredAt                | \"+12025-03-04T05:40:00Z\"      | NOT_A_MOMENT",
                "/occurredAt                | 1741063200                      | NOT_A_TEXT",
                "/borderCrossedOn           | \"2025-02-30\"                  | NOT_A_DATE",
                "/borderCrossedOn           | \"2025-03-05\"                  | CROSSED_AFTER_FIND",
                "/port                      | null                            | ONE_PLACE",
                "/inlandPlace               | \"Folkestone\"                  | ONE_PLACE",
                "/vehicle                   | \"??\"                          | NO_REGISTRATION",
                "/vehicle                   | \"WX\\n12345\"                  | CONTROL_CHARACTERS",
                "/peopleFound               | null                            | NOBODY_FOUND",
                "/peopleFound               | 2.5                             | NOT_A_NUMBER",
                "/peopleFound               | 1e999999                        | NOT_A_NUMBER",
                "/peopleFound               | 99999999999                     | OUT_OF_RANGE",
                "/peopleFound               | \"2\"                           | NOT_A_NUMBER",
                "/foundWhere                | []                              | NOT_SAID_WHERE",
                "/foundWhere                | \"LOAD\"                        | NOT_AN_ARRAY",
                "/foundWhere/0              | \"TYRE\"                        | NOT_ONE_OF",
                "/findings/1                | 7                               | NOT_A_TEXT",
                "/colour                    | \"blue\"                        | UNKNOWN_FIELD",
                "/persons                   | []                              | NO_PERSON",
                "/persons                   | {}                              | NOT_AN_ARRAY",
                "/persons/1                 | \"somebody\"                    | NOT_AN_OBJECT",
                "/persons/0/capacity        | null                            | MISSING",
                "/persons/0/capacity        | \"PASSENGER\"                   | NOT_ONE_OF",
                "/persons/0/dateOfBirth     | null                            | NO_DATE_OF_BIRTH",
                "/persons/0/dateOfBirth     | \"2999-01-01\"                  | NO_DATE_OF_BIRTH",
                "/persons/0/companyNumber   | \"0000123456\"                  | NOT_FOR_THIS_KIND",
                "/persons/1/dateOfBirth     | \"1984-06-02\"                  | NOT_FOR_THIS_KIND",
                "/persons/0/email           | \"two@example.com,x@y.example\" | NO_EMAIL",
                "/persons/0/phone           | \"00000000000000000000000000000000000000000\" | TOO_LONG",
                "/persons/0/addressLines    | null                            | MISSING",
                "/persons/0/addressLines    | [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"] | TOO_MANY_LINES",
                "/persons/0/country         | \"Poland\"                      | NO_COUNTRY",
                "/persons/0/language        | \"polish\"                      | NOT_ONE_OF",
                "/persons/0/photo           | \"x\"                           | UNKNOWN_FIELD"
            })
    void aBadFieldIsNamedAloneAndNothingIsStored(String pointer, String value, String code) {
        String field = pointer.equals("/inlandPlace") ? "/port" : pointer;

        Api.Answer answer = api.post(CASES, with(example, pointer, Api.parse(value)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.errors()).containsExactly(field + " " + code);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("message"))
                .isNotBlank()
                .doesNotContain("{");
        assertThat(cases()).isZero();
    }

    @Test
    void theSamePersonTwiceInOneCapacityIsRefused() {
        JsonValue driver = Json.createPointer("/persons/0").getValue(example);

        Api.Answer answer = api.post(CASES, with(example, "/persons/1", driver));

        assertThat(answer.errors()).containsExactly("/persons/1/capacity PERSON_TWICE");
    }

    @Test
    void unsecuredVehiclesCountNobodyAndWereNoOffenceBeforeTheLaw() {
        JsonObject unsecured = with(example, "/section", text("S31A"));

        assertThat(api.post(CASES, unsecured).errors()).containsExactly("/peopleFound PEOPLE_NOT_COUNTED");
        assertThat(api.post(
                                CASES,
                                with(
                                        with(unsecured, "/peopleFound", JsonValue.NULL),
                                        "/occurredAt",
                                        text("2023-02-12T23:59:00Z")))
                        .errors())
                .containsExactly("/section SECTION_NOT_IN_FORCE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"section\": \"S32\",,}               | NOT_JSON",
                "{\"section\": \"S32\"                  | NOT_JSON",
                "{\"section\": \"S32\"} trailing        | NOT_JSON",
                "hello                                  | NOT_JSON",
                "``                                     | NOT_JSON",
                "{\"section\": \"S32\", \"section\": 1} | NOT_JSON"
            })
    void aBodyThatIsNotJsonIsRefusedWithItsPlace(String body, String code) {
        Api.Answer answer = api.post(CASES, Api.JSON, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(" " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"text\""})
    void aBodyOfOtherJsonIsRefused(String body) {
        assertThat(api.post(CASES, Api.JSON, body).errors()).containsExactly(" NOT_AN_OBJECT");
    }

    @Test
    void bodiesThatNestWithoutEndAreRefused() {
        assertThat(api.post(CASES, Api.JSON, "{\"persons\":" + "[".repeat(500_000))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void bodiesThatAreTooLargeAreRefusedWhetherTheySaySoOrNot() {
        byte[] large = new byte[2 * 1024 * 1024];

        Api.Answer said = api.post(CASES, Api.JSON, BodyPublishers.ofByteArray(large));
        Api.Answer unsaid =
                api.post(CASES, Api.JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

        assertThat(said.status()).isEqualTo(413);
        assertThat(unsaid.status()).isEqualTo(413);
    }

    @Test
    void bodiesOfOtherKindsAreRefused() {
        Api.Answer answer = api.post(CASES, "text/xml", "<case/>");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.json().getString("type")).isEqualTo("urn:cecps:problem:media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {CASES, "/api/v1/penalty-calculations", "/api/v1/deadlines", "/api/v1/company-matches"})
    void withoutARightKeyNothingIsDoneOrTold(String path) {
        for (Api stranger : List.of(Api.ofNobody(portal.port()), Api.with(portal.port(), "wrong"))) {
            Api.Answer answer = stranger.post(path, example);

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(Api.ofNobody(portal.port()).get(path + "/nothing").status()).isEqualTo(401);
    }

    @Test
    void aKeyDoesOnlyWhatItsScopesSay() {
        Api calculator = Api.ofScopes(portal, "CALCULATE");
        Api sender = Api.ofScopes(portal, "CASES_WRITE");

        assertThat(calculator.post(CASES, example).status()).isEqualTo(403);
        assertThat(calculator.postForm(CASES, example, List.of()).status()).isEqualTo(403);
        assertThat(calculator.get(CASES + "/INC-7K4M-2QXD").status()).isEqualTo(403);
        assertThat(sender.post("/api/v1/deadlines", example).status()).isEqualTo(403);
        assertThat(cases()).isZero();
    }

    @Test
    void aRevokedKeyOpensNothing() throws SQLException {
        Api revoked = Api.ofScopes(portal, "CASES_WRITE");
        assertThat(revoked.post(CASES, example).status()).isEqualTo(201);

        try (Connection database = portal.database()) {
            database.createStatement()
                    .executeUpdate("UPDATE api_key SET revoked_at = UTC_TIMESTAMP(6) WHERE name = 'test'"
                            + " AND reference = (SELECT SUBSTRING(sender, 8) FROM case_file WHERE sender_reference = '"
                            + senderReference + "')");
        }

        assertThat(revoked.post(CASES, example).status()).isEqualTo(401);
    }

    @Test
    void whatIsNotThereIsAProblemTooAndNoAnswerSetsACookieOrIsKeptByACache() {
        Api.Answer nothing = api.get("/api/v1/nothing");
        Api.Answer method = api.get("/api/v1/deadlines");
        Api.Answer unknown = api.get(CASES + "/no-reference");

        assertThat(nothing.status()).isEqualTo(404);
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).contains("POST");
        assertThat(unknown.status()).isEqualTo(404);
        for (Api.Answer answer : List.of(nothing, method, unknown, api.post(CASES, example))) {
            assertThat(answer.json()).isNotEmpty();
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    /** The same body with another value at a pointer. */
    private static JsonObject with(JsonObject body, String pointer, JsonValue value) {
        JsonPointer place = Json.createPointer(pointer);
        return place.containsValue(body) ? place.replace(body, value) : place.add(body, value);
    }

    private static JsonValue text(String value) {
        return Json.createValue(value);
    }

    private static Api.File picture(String name, int width) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB), "png", png);
            return new Api.File(name, "image/png", png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long cases() {
        return count("SELECT COUNT(*) FROM case_file WHERE sender_reference = ?", senderReference);
    }

    private long photographsOf(String caseReference) {
        return count(
                "SELECT COUNT(*) FROM evidence_file WHERE owner_kind = 'CASE' AND owner_reference = ?", caseReference);
    }

    private long count(String sql, String parameter) {
        try (Connection database = portal.database();
                PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
