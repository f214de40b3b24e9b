package org.cecps.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.secrets.Secrets;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.cecps.portal.testing.PortalUnderTest;

/** Another system: it has a key, or none, and speaks JSON. */
final class Api {

    static final String JSON = "application/json";

    private static final String BOUNDARY = "a-boundary-that-is-in-no-photograph";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Optional<String> key;

    private Api(int port, Optional<String> key) {
        this.address = "http://localhost:" + port;
        this.key = key;
    }

    /** A file to send. */
    record File(String name, String type, byte[] content) {}

    /** What came back. */
    record Answer(int status, HttpResponse<String> response) {

        JsonObject json() {
            return parse(response.body()).asJsonObject();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The errors of a problem, each as its pointer and code. */
        List<String> errors() {
            return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                    .map(error -> error.getString("field") + " " + error.getString("code"))
                    .toList();
        }
    }

    /** The system whose key the sample data name. */
    static Api ofSample(PortalUnderTest portal) {
        try {
            String signIns = Files.readString(portal.data().resolve("sample-sign-ins.json"));
            return with(portal.port(), parse(signIns).asJsonObject().getString("apiKey"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A system with a new key of these scopes, as in {@code CASES_WRITE,CALCULATE}. */
    static Api ofScopes(PortalUnderTest portal, String scopes) {
        String key = Secrets.newToken();
        try (Connection database = portal.database();
                PreparedStatement insert = database.prepareStatement(
                        "INSERT INTO api_key (reference, name, key_hash, scopes) VALUES (?, 'test', ?, ?)")) {
            insert.setString(1, Reference.random(ReferenceKind.API_KEY).value());
            insert.setString(2, Secrets.hashOfToken(key));
            insert.setString(3, scopes);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return with(portal.port(), key);
    }

    /** Somebody without a key. */
    static Api ofNobody(int port) {
        return new Api(port, Optional.empty());
    }

    /** Who has this key or token. */
    static Api with(int port, String key) {
        return new Api(port, Optional.of(key));
    }

    static JsonValue parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, JsonValue body) {
        return post(path, JSON, body.toString());
    }

    Answer post(String path, String type, String body) {
        return post(path, type, BodyPublishers.ofString(body));
    }

    Answer post(String path, String type, BodyPublisher body) {
        return send(request(path, "Content-Type", type).POST(body));
    }

    /** Sends a case with files, as a form does. */
    Answer postForm(String path, JsonValue body, List<File> photographs) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part(form, "name=\"case\"", JSON, body.toString().getBytes(StandardCharsets.UTF_8));
        for (File file : photographs) {
            part(form, "name=\"photographs\"; filename=\"" + file.name() + "\"", file.type(), file.content());
        }
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(form.toByteArray()));
    }

    private static void part(ByteArrayOutputStream form, String disposition, String type, byte[] content) {
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                        + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
