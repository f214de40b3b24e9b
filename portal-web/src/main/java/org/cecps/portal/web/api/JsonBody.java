package org.cecps.portal.web.api;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads a body as one JSON object in UTF-8, with nothing after it, in which no name stands twice. */
final class JsonBody {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonBody() {}

    /**
     * The object.
     *
     * @throws ApiException 400 when it is not JSON, 422 when it is not an object
     */
    static JsonObject read(InputStream body) throws IOException {
        byte[] bytes = body.readAllBytes();
        JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        try {
            if (parser.next() == JsonParser.Event.START_OBJECT) {
                parser.getObject();
                parser.hasNext();
                return withoutDoubles(bytes);
            }
        } catch (RuntimeException e) {
            // The parser has an exception of its own for each thing: a wrong character, the end, a name twice, too
            // deep.
            JsonLocation at = parser.getLocation();
            throw ApiException.notReadable(
                    FieldError.of("", Unreadable.NOT_JSON, at.getLineNumber(), at.getColumnNumber()));
        }
        throw ApiException.badFields(List.of(FieldError.of("", Unreadable.NOT_AN_OBJECT)));
    }

    /** The parser knows what follows the object; only a reader sees names that stand twice. */
    private static JsonObject withoutDoubles(byte[] bytes) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return reader.readObject();
        }
    }
}
