package org.cecps.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPatchBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cecps.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description against the running portal: its examples give the answers it says, and its fields are those that are read. */
class OpenApiIT {

    private static final Description DESCRIPTION = Description.read();

    /** What is new each time. */
    private static final Set<String> NEW_EACH_TIME = Set.of("reference", "receivedAt");

    private final PortalUnderTest portal = PortalUnderTest.get();
    private final Api api = Api.ofSample(portal);

    static List<Description.Example> examples() {
        return DESCRIPTION.examples();
    }

    static Stream<String> paths() {
        return DESCRIPTION.operations().stream()
                .filter(operation -> operation.startsWith("POST "))
                .map(operation -> operation.substring("POST ".length()));
    }

    @Test
    void isServedToWhoHasAKeyAndToNobodyElse() {
        assertThat(api.get("/api/v1/openapi").json()).isEqualTo(DESCRIPTION.document());
        assertThat(Api.ofNobody(portal.port()).get("/api/v1/openapi").status()).isEqualTo(401);
        assertThat(Api.ofNobody(portal.port()).get("/openapi").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesTheAnswerItShows(Description.Example example) {
        Api.Answer answer = api.post("/api/v1" + example.path(), example.request());

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(example.status());
        assertThat(lasting(answer.json())).isEqualTo(lasting(example.answer()));
        assertThat(answer.json().keySet()).isEqualTo(example.answer().keySet());
    }

    private static JsonObject lasting(JsonObject answer) {
        JsonObjectBuilder rest = Json.createObjectBuilder();
        answer.forEach((name, value) -> {
            if (!NEW_EACH_TIME.contains(name)) {
                rest.add(name, value);
            }
        });
        return rest.build();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyFieldIsReadAndOneOfAnotherKindIsNamed(String path) {
        JsonObject example = whole(path);
        for (String pointer : DESCRIPTION.pointers(DESCRIPTION.requestSchema(path), "")) {
            JsonObject wrong = Json.createPatchBuilder()
                    .add(
                            pointer,
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder())
                                    .build())
                    .build()
                    .apply(example);

            Api.Answer answer = api.post("/api/v1" + path, wrong);

            assertThat(answer.status()).as(pointer).isEqualTo(422);
            assertThat(answer.errors())
                    .as(pointer)
                    .anyMatch(error -> error.startsWith(pointer))
                    .noneMatch(error -> error.endsWith("UNKNOWN_FIELD"));
        }
    }

    /** The first example of a path, with an object wherever an array of objects is left out. */
    private static JsonObject whole(String path) {
        JsonObject example = DESCRIPTION.examples().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow()
                .request();
        JsonPatchBuilder patch = Json.createPatchBuilder();
        if (path.equals("/cases")) {
            patch.replace("/senderReference", "EVERY-FIELD");
        }
        return patch.build().apply(example);
    }
}
