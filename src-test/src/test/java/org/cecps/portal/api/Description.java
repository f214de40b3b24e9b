package org.cecps.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cecps.portal.web.api.OpenApiResource;

/** The description of the API, taken apart. */
final class Description {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonObject document;

    private Description(JsonObject document) {
        this.document = document;
    }

    /**
     * A worked example.
     *
     * @param path the path below {@code /api/v1}
     * @param name its name
     * @param request what is sent
     * @param status the status of the answer
     * @param answer the answer
     */
    record Example(String path, String name, JsonObject request, int status, JsonObject answer) {

        @Override
        public String toString() {
            return path + " " + name;
        }
    }

    /** The file as it ships. */
    static Description read() {
        try (JsonReader reader = Json.createReader(
                Objects.requireNonNull(OpenApiResource.class.getResourceAsStream(OpenApiResource.FILE)))) {
            return new Description(reader.readObject());
        }
    }

    JsonObject document() {
        return document;
    }

    JsonObject schemas() {
        return document.getJsonObject("components").getJsonObject("schemas");
    }

    JsonObject schema(String name) {
        return schemas().getJsonObject(name);
    }

    Set<String> properties(String schema) {
        return schema(schema).getJsonObject("properties").keySet();
    }

    /** The paths and methods, each as in {@code POST /cases}. */
    Set<String> operations() {
        Set<String> all = new LinkedHashSet<>();
        paths().forEach((path, item) -> item.asJsonObject()
                .keySet()
                .forEach(method -> all.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return all;
    }

    JsonObject operation(String methodAndPath) {
        String[] parts = methodAndPath.split(" ");
        return paths().getJsonObject(parts[1]).getJsonObject(parts[0].toLowerCase(java.util.Locale.ROOT));
    }

    private JsonObject paths() {
        return document.getJsonObject("paths");
    }

    /** Every worked example: each request with the answer of the same name. */
    List<Example> examples() {
        List<Example> all = new ArrayList<>();
        paths().forEach((path, item) -> {
            JsonObject operation = item.asJsonObject().getJsonObject("post");
            if (operation != null) {
                JsonObject requests =
                        json(operation.getJsonObject("requestBody")).getJsonObject("examples");
                requests.forEach((name, request) -> all.add(example(path, name, value(request), operation)));
            }
        });
        return all;
    }

    /** One worked example. */
    Example example(String path, String name) {
        return examples().stream()
                .filter(example -> example.path().equals(path) && example.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Example example(String path, String name, JsonObject request, JsonObject operation) {
        for (Map.Entry<String, JsonValue> response :
                operation.getJsonObject("responses").entrySet()) {
            Optional<JsonObject> answer = Optional.of(response.getValue().asJsonObject())
                    .filter(found -> found.containsKey("content"))
                    .map(Description::json)
                    .map(content -> content.getJsonObject("examples"))
                    .map(examples -> examples.getJsonObject(name));
            if (answer.isPresent()) {
                return new Example(path, name, request, Integer.parseInt(response.getKey()), value(answer.get()));
            }
        }
        throw new IllegalStateException("no answer to the example " + name + " of " + path);
    }

    private static JsonObject json(JsonObject body) {
        JsonObject content = body.getJsonObject("content");
        return content.getJsonObject(content.containsKey(Api.JSON) ? Api.JSON : "application/problem+json");
    }

    private static JsonObject value(JsonValue example) {
        return example.asJsonObject().getJsonObject("value");
    }

    /** The name of the schema of a request. */
    String requestSchema(String path) {
        return json(operation("POST " + path).getJsonObject("requestBody"))
                .getJsonObject("schema")
                .getString("$ref")
                .substring(SCHEMAS.length());
    }

    /** The pointers to all properties of a schema and of those within it, the first entry of each array. */
    List<String> pointers(String schema, String before) {
        List<String> all = new ArrayList<>();
        schema(schema).getJsonObject("properties").forEach((name, property) -> {
            String pointer = before + "/" + name;
            all.add(pointer);
            JsonObject described = property.asJsonObject();
            Optional<String> inner = objectOf(described);
            inner.ifPresent(other -> all.addAll(pointers(other, pointer)));
            Optional.ofNullable(described.getJsonObject("items"))
                    .flatMap(this::objectOf)
                    .ifPresent(other -> all.addAll(pointers(other, pointer + "/0")));
        });
        return all;
    }

    private Optional<String> objectOf(JsonObject described) {
        return Optional.ofNullable(described.getString("$ref", null))
                .map(ref -> ref.substring(SCHEMAS.length()))
                .filter(name -> schema(name).containsKey("properties"));
    }
}
