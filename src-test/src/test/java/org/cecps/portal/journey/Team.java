package org.cecps.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.cecps.portal.staff.OneTimeCodes;
import org.cecps.portal.testing.PortalUnderTest;

/** The sample staff, each at a desk of their own, signed in once. */
final class Team implements AutoCloseable {

    private static final int SECONDS_OF_A_CODE = 30;

    private final Browser browser;
    private final Map<String, Desk> desks = new HashMap<>();

    Team(Browser browser) {
        this.browser = browser;
    }

    /** The desk of a member of staff, by user name. */
    Desk desk(String user) {
        return desks.computeIfAbsent(user, this::signIn);
    }

    private Desk signIn(String user) {
        JsonObject account = account(user);
        Desk desk = new Desk(browser, "team-" + user, true, Desk.DESKTOP);
        // A code is good once; when another test has just used this one, the next is good too.
        for (int ahead = 0; ahead <= 1 && !desk.page().url().endsWith("/review/home"); ahead++) {
            desk.go("/review/signIn");
            desk.type("user", user);
            desk.type("password", account.getString("password"));
            desk.type(
                    "code",
                    OneTimeCodes.codeAt(
                            account.getString("totpSecret"),
                            Clock.systemUTC().instant().plusSeconds((long) ahead * SECONDS_OF_A_CODE)));
            desk.press("signIn");
        }
        assertThat(desk.page().url()).as("%s is signed in", user).endsWith("/review/home");
        return desk;
    }

    private static JsonObject account(String user) {
        try (JsonReader reader = Json.createReader(
                Files.newBufferedReader(PortalUnderTest.get().data().resolve("sample-sign-ins.json")))) {
            return reader.readObject().getJsonArray("staff").getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("user").equals(user))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        desks.values().forEach(Desk::close);
    }
}
