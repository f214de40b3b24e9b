package org.cecps.portal.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cecps.portal.pages.Wire;
import org.cecps.portal.staff.OneTimeCodes;
import org.cecps.portal.testing.PortalUnderTest;

/** A member of the sample staff, signed in, who sends the team's forms without script. */
final class TeamDesk {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value)=\"([^\"]*)\"");
    private static final Pattern BUTTON = Pattern.compile("<input[^>]*type=\"submit\"[^>]*>");

    private final Wire browser;

    /** Signs in. */
    TeamDesk(PortalUnderTest portal, String user) throws IOException {
        browser = new Wire(portal.port());
        JsonObject account;
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(portal.data().resolve("sample-sign-ins.json")))) {
            account = reader.readObject().getJsonArray("staff").getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("user").equals(user))
                    .findFirst()
                    .orElseThrow();
        }
        String code = OneTimeCodes.codeAt(
                account.getString("totpSecret"), Clock.systemUTC().instant());
        press("signIn", "signIn", Map.of("user", user, "password", account.getString("password"), "code", code));
        if (browser.get("/review/home").status() != 200) {
            throw new IllegalStateException(user + " is not signed in");
        }
    }

    /** The browser they use. */
    Wire browser() {
        return browser;
    }

    /** Opens a page of the team. */
    Wire.Answer open(String page) {
        return browser.get("/review/" + page);
    }

    /** Presses a button of a page. */
    Wire.Answer press(String page, String button, Map<String, String> typed) {
        String body = open(page).body();
        int at = body.indexOf("id=\"" + button + "\"");
        String form = body.substring(body.lastIndexOf("<form", at), body.indexOf("</form>", at));
        StringJoiner fields = new StringJoiner("&");
        HIDDEN.matcher(form).results().forEach(input -> add(fields, input.group(), ""));
        BUTTON.matcher(form)
                .results()
                .map(input -> input.group())
                .filter(input -> input.contains("id=\"" + button + "\""))
                .forEach(input -> add(fields, input, "go"));
        typed.forEach((name, value) -> fields.add(name + "=" + encoded(value)));
        return browser.post("/review/" + page, fields.toString());
    }

    private static void add(StringJoiner fields, String input, String value) {
        String name = "";
        String given = value;
        Matcher attribute = ATTRIBUTE.matcher(input);
        while (attribute.find()) {
            if (attribute.group(1).equals("name")) {
                name = attribute.group(2);
            } else {
                given = attribute.group(2);
            }
        }
        fields.add(encoded(name) + "=" + encoded(given));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
