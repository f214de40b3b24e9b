package org.cecps.portal.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cecps.portal.pages.Wire;
import org.cecps.portal.staff.OneTimeCodes;
import org.cecps.portal.testing.PortalUnderTest;

/** Lets visitors of the sample portal in, through the doors that everybody uses. */
final class Doors {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");

    private static final int SECONDS_OF_A_CODE = 30;

    private final PortalUnderTest portal;
    private final JsonObject signIns;

    Doors(PortalUnderTest portal) throws IOException {
        this.portal = portal;
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(portal.data().resolve("sample-sign-ins.json")))) {
            signIns = reader.readObject();
        }
    }

    /** The reference of the first sample notice at a stage. */
    String reference(String stage) {
        return person(stage).getString("reference");
    }

    /** The name of the person of the first sample notice at a stage. */
    String name(String stage) {
        return person(stage).getString("name");
    }

    /** The key of another system. */
    String key() {
        return signIns.getString("apiKey");
    }

    /** A browser with the first sample notice at a stage open. */
    Wire opened(String stage) {
        JsonObject person = person(stage);
        LocalDate born = LocalDate.parse(person.getString("dateOfBirth"));
        Wire browser = new Wire(portal.port());
        Map<String, String> form = form(browser.get("/en/open"));
        form.put("f", "f");
        form.put("go", "Open");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("ref", person.getString("reference"));
        form.put("code", person.getString("code"));
        form.put("birth", Integer.toString(born.getDayOfMonth()));
        form.put("birthm", Integer.toString(born.getMonthValue()));
        form.put("birthy", Integer.toString(born.getYear()));
        Wire.Answer answer = browser.post("/en/open", encoded(form));
        if (answer.status() != 302) {
            throw new IllegalStateException("the notice is not open: " + answer.status() + " " + answer.body());
        }
        return browser;
    }

    /** A browser in which a member of staff is signed in. */
    Wire signedIn(String user) {
        JsonObject account = signIns.getJsonArray("staff").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("user").equals(user))
                .findFirst()
                .orElseThrow();
        Wire browser = new Wire(portal.port());
        // A code is good once; when another test has just used this one, the next is good too.
        Instant now = Clock.systemUTC().instant();
        return signIn(browser, account, now)
                .or(() -> signIn(browser, account, now.plusSeconds(SECONDS_OF_A_CODE)))
                .orElseThrow(() -> new IllegalStateException(user + " is not signed in"));
    }

    private static Optional<Wire> signIn(Wire browser, JsonObject account, Instant moment) {
        Map<String, String> form = form(browser.get("/review/signIn"));
        form.put("f", "f");
        form.put("signIn", "Sign in");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("user", account.getString("user"));
        form.put("password", account.getString("password"));
        form.put("code", OneTimeCodes.codeAt(account.getString("totpSecret"), moment));
        boolean isIn = browser.post("/review/signIn", encoded(form)).status() == 302;
        return isIn ? Optional.of(browser) : Optional.empty();
    }

    /** The hidden fields of the first form of a page that show that it is ours. */
    static Map<String, String> form(Wire.Answer page) {
        Map<String, String> fields = new LinkedHashMap<>();
        find(TOKEN, page.body()).ifPresent(token -> fields.put("token", token));
        find(NONCE, page.body()).ifPresent(nonce -> fields.put("primefaces.nonce", nonce));
        return fields;
    }

    /** A form as a browser sends it. */
    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private JsonObject person(String stage) {
        return signIns.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("stage").equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
