package org.cecps.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.cecps.portal.testing.PortalServer;
import org.cecps.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health and metrics, who may ask for them, and which areas a node serves. */
class InternalAreaIT {

    private static final String TOKEN = "a-token-for-tests-of-at-least-thirty-two";
    private static final String READY = "/internal/health/ready";

    private final PortalUnderTest portal = PortalUnderTest.get();
    private final Api here = Api.ofNobody(portal.port());

    @Test
    void aNodeSaysHowItIs() {
        Api.Answer ready = here.get(READY);

        assertThat(here.get("/internal/health/live").json().getString("status")).isEqualTo("UP");
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().getString("status")).isEqualTo("UP");
        assertThat(checks(ready))
                .extracting(check -> check.getString("name"))
                .containsExactly(
                        "database",
                        "evidenceDirectory",
                        "mail",
                        "scanner",
                        "outbox",
                        "evidenceChecks",
                        "evidenceReconciliation");
        assertThat(checks(ready)).extracting(check -> check.getString("status")).containsOnly("UP");
        assertThat(ready.header("Set-Cookie")).isEmpty();
    }

    @Test
    void metricsSayWhatWaitsAndWhatWasAnswered() {
        here.get("/en/start");

        Api.Answer metrics = here.get("/internal/metrics");

        assertThat(metrics.header("Content-Type")).startsWith("text/plain;").contains("version=0.0.4");
        assertThat(metrics.response().body().lines().toList())
                .anyMatch(line -> line.matches("portal_requests_total\\{area=\"public\",status=\"2xx\"} [1-9][0-9.]*"))
                .anyMatch(line -> line.matches("portal_work_items\\{queue=\"OBJECTION\"} [1-9][0-9.]*"))
                .anyMatch(line -> line.matches("portal_outbox_messages\\{state=\"overdue\"} 0(\\.0)?"))
                .anyMatch(line -> line.matches("portal_outbox_oldest_seconds [0-9.]+"))
                .anyMatch(line -> line.matches("portal_check_up\\{check=\"database\"} 1(\\.0)?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via"})
    void behindAProxyNobodyIsOfThisMachine(String header) {
        assertThat(here.get(READY, header, "127.0.0.1").status()).isEqualTo(401);
    }

    @Test
    void theServersOwnAddressesOfHealthAndMetricsDoNotAnswer() {
        for (String path : List.of("/health", "/health/ready", "/metrics", "/openapi")) {
            assertThat(here.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aNodeServesItsAreasOnlyAndAnswersForItsHealthWithoutADatabase() throws Exception {
        URI database = URI.create(portal.databaseUrl().substring("jdbc:".length()));
        try (Cable cable = Cable.to(database.getPort());
                PortalServer node = portal.node(Map.of(
                        "PORTAL_AREAS",
                        "review,internal",
                        "PORTAL_INTERNAL_TOKEN",
                        TOKEN,
                        "PORTAL_DB_URL",
                        "jdbc:mariadb://127.0.0.1:" + cable.port() + database.getPath()))) {
            Api nobody = Api.ofNobody(node.port());
            Api operator = Api.with(node.port(), TOKEN);

            for (String path :
                    List.of("/", "/en/start", "/en/open", "/assets/x.css", "/api/v1/openapi", "/%61pi/v1/openapi")) {
                assertThat(nobody.get(path).status()).as(path).isEqualTo(404);
            }
            assertThat(nobody.get("/review/queue").header("Location")).endsWith("/review/signIn");
            assertThat(nobody.get("/review/signIn").status()).isEqualTo(200);
            assertThat(nobody.get(READY).status()).isEqualTo(401);
            assertThat(Api.with(node.port(), TOKEN + "x").get(READY).status()).isEqualTo(401);
            assertThat(operator.get(READY).status()).isEqualTo(200);

            cable.close();

            assertThat(operator.get("/internal/health/live").status()).isEqualTo(200);
            Api.Answer ready = operator.get(READY);
            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.json().getString("status")).isEqualTo("DOWN");
            assertThat(checks(ready).get(0).getString("status")).isEqualTo("DOWN");
        }
    }

    private static List<JsonObject> checks(Api.Answer health) {
        return health.json().getJsonArray("checks").getValuesAs(JsonObject.class);
    }
}
