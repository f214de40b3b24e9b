package org.cecps.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cecps.portal.casefile.FindingCode;
import org.cecps.portal.casefile.FoundWhere;
import org.cecps.portal.casefile.Port;
import org.cecps.portal.evidence.EvidenceState;
import org.cecps.portal.identity.IdentityProposal;
import org.cecps.portal.identity.MatchReason;
import org.cecps.portal.party.PartyKind;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.DeadlineCode;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.scheme.StepCode;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;
import org.cecps.portal.web.api.ApiApplication;
import org.cecps.portal.web.api.CaseReceipt;
import org.cecps.portal.web.api.CompanyMatchesAnswer;
import org.cecps.portal.web.api.DeadlinesAnswer;
import org.cecps.portal.web.api.FieldError;
import org.cecps.portal.web.api.PenaltyAnswer;
import org.cecps.portal.web.api.Problem;
import org.cecps.portal.web.api.ProblemKind;
import org.cecps.portal.web.api.Scope;
import org.cecps.portal.web.api.Unreadable;
import org.junit.jupiter.api.Test;

/** The description says what the code does: every path, property and value, and nothing else. */
class OpenApiDocumentTest {

    private static final Map<String, Class<? extends Record>> ANSWERS = Map.ofEntries(
            Map.entry("CaseReceipt", CaseReceipt.class),
            Map.entry("Photograph", CaseReceipt.Photograph.class),
            Map.entry("PenaltyAnswer", PenaltyAnswer.class),
            Map.entry("PersonPenalty", PenaltyAnswer.Person.class),
            Map.entry("Step", PenaltyAnswer.Step.class),
            Map.entry("DeadlinesAnswer", DeadlinesAnswer.class),
            Map.entry("Deadline", DeadlinesAnswer.Day.class),
            Map.entry("CompanyMatchesAnswer", CompanyMatchesAnswer.class),
            Map.entry("Match", CompanyMatchesAnswer.Match.class),
            Map.entry("Reason", CompanyMatchesAnswer.Reason.class),
            Map.entry("Problem", Problem.class),
            Map.entry("FieldError", FieldError.class));

    private static final List<Class<? extends Enum<?>>> VALUES = List.of(
            Section.class,
            Capacity.class,
            Port.class,
            FoundWhere.class,
            FindingCode.class,
            PartyKind.class,
            EvidenceState.class,
            StepCode.class,
            DeadlineCode.class,
            IdentityProposal.class,
            MatchReason.class);

    private final Description description = Description.read();

    @Test
    void everyPathAndMethodIsDescribedWithItsScope() {
        Set<String> operations = new TreeSet<>();
        eachMethod((operation, method) -> {
            operations.add(operation);
            Scope scope = method.getAnnotation(Scope.class);
            assertThat(description.operation(operation).getString("x-scope", null))
                    .as(operation)
                    .isEqualTo(scope == null ? null : scope.value().name());
        });

        assertThat(description.operations()).containsExactlyInAnyOrderElementsOf(operations);
    }

    private static void eachMethod(BiConsumer<String, Method> reader) {
        for (Class<?> resource : ApiApplication.RESOURCES) {
            String root = "/" + resource.getAnnotation(Path.class).value();
            for (Method method : resource.getDeclaredMethods()) {
                Path path = method.getAnnotation(Path.class);
                String whole = path == null ? root : root + "/" + path.value();
                if (method.isAnnotationPresent(GET.class)) {
                    reader.accept("GET " + whole, method);
                } else if (method.isAnnotationPresent(POST.class)) {
                    reader.accept("POST " + whole, method);
                }
            }
        }
    }

    @Test
    void everyPropertyOfAnAnswerIsDescribed() {
        ANSWERS.forEach((schema, type) -> assertThat(description.properties(schema))
                .as(schema)
                .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
    }

    @Test
    void everyValueOfAListIsDescribed() {
        for (Class<? extends Enum<?>> type : VALUES) {
            List<String> names =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            assertThat(values(type.getSimpleName())).as(type.getSimpleName()).isEqualTo(names);
            assertThat(description.schema(type.getSimpleName()).getString("description"))
                    .contains(names.stream().map(name -> "`" + name + "`").toList());
        }
        assertThat(values("Language")).isEqualTo(tags(Arrays.stream(Language.values())));
        assertThat(values("ReleasedLanguage")).isEqualTo(tags(Language.released().stream()));
    }

    private List<String> values(String schema) {
        return description.schema(schema).getJsonArray("enum").getValuesAs(JsonString::getString);
    }

    private static List<String> tags(Stream<Language> languages) {
        return languages.map(Language::tag).toList();
    }

    @Test
    void everyFieldSaysWhatItIsWhereItComesFromAndInWhatItCounts() {
        description.schemas().forEach((name, schema) -> {
            JsonObject properties = schema.asJsonObject().getJsonObject("properties");
            if (properties != null) {
                properties.forEach((property, described) -> assertDescribed(name + "." + property, described));
            } else {
                assertThat(schema.asJsonObject().getString("x-source")).as(name).isNotBlank();
            }
        });
    }

    private static void assertDescribed(String name, JsonValue value) {
        JsonObject property = value.asJsonObject();
        assertThat(property.getString("description", "")).as(name).isNotBlank();
        assertThat(property.getString("x-source", "")).as(name).isNotBlank();
        boolean counts = property.getString("type", "").equals("integer")
                || Set.of("date", "date-time").contains(property.getString("format", ""));
        if (counts) {
            assertThat(property.getString("x-unit", "")).as(name).isNotBlank();
        }
    }

    @Test
    void everyProblemHasItsText() {
        Stream.concat(
                        Arrays.stream(ProblemKind.values()).map(ProblemKind::key),
                        Arrays.stream(Unreadable.values()).map(Unreadable::key))
                .forEach(key ->
                        assertThat(Texts.in(Language.EN).has(key)).as(key).isTrue());
    }

    @Test
    void theSchemasOfRequestsAreClosedAsTheCodeIs() {
        description.schemas().forEach((name, schema) -> {
            if (schema.asJsonObject().containsKey("properties") && !ANSWERS.containsKey(name)) {
                assertThat(schema.asJsonObject().get("additionalProperties"))
                        .as(name)
                        .isEqualTo(JsonValue.FALSE);
            }
        });
    }
}
