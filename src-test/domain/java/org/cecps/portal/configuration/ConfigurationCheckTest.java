package org.cecps.portal.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationCheckTest {

    @TempDir
    private Path directory;

    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void productionAsItShouldBe() {
        settings.put("portal.public.url", "https://penalties.example");
        settings.put("portal.secret", "0123456789abcdef0123456789abcdef");
        settings.put("portal.internal.token", "fedcba9876543210fedcba9876543210");
        settings.put("portal.db.url", "jdbc:mariadb://db.internal/portal");
        settings.put("portal.db.user", "portal");
        settings.put("portal.db.password", "x");
        settings.put("portal.smtp.host", "mail.internal");
        settings.put("portal.smtp.from", "portal@penalties.example");
        settings.put("portal.clamd.host", "clamd.internal");
        settings.put("portal.evidence.directory", directory.resolve("evidence").toString());
    }

    @Test
    void startsWithWhatProductionNeeds() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal.public.url",
                "portal.secret",
                "portal.internal.token",
                "portal.db.url",
                "portal.db.user",
                "portal.db.password",
                "portal.smtp.host",
                "portal.smtp.from",
                "portal.clamd.host",
                "portal.evidence.directory"
            })
    void namesTheVariableThatIsMissing(String name) {
        settings.remove(name);

        assertThat(problems()).singleElement().asString().startsWith(variable(name) + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "portal.profile, prod",
        "portal.public.url, http://penalties.example",
        "portal.public.url, https://penalties.example/",
        "portal.public.url, penalties.example",
        "portal.secret, short",
        "portal.secret, sample-secret-of-a-portal-that-holds-no-real-case",
        "portal.internal.token, short",
        "portal.areas, 'public,staff'",
        "portal.areas, 'public,'",
        "portal.db.url, jdbc:mysql://db/portal",
        "portal.smtp.port, 0",
        "portal.smtp.port, 70000",
        "portal.smtp.from, Portal <portal@penalties.example>",
        "portal.smtp.starttls, yes",
        "portal.clamd.port, x",
        "portal.evidence.largest.bytes, 10 MB",
        "portal.evidence.most.files, 0"
    })
    void namesTheVariableThatIsWrong(String name, String value) {
        settings.put(name, value);

        assertThat(problems()).anySatisfy(line -> assertThat(line).startsWith(variable(name) + " "));
    }

    @ParameterizedTest
    @CsvSource({
        "sample, http://localhost:8080, true",
        "test, http://127.0.0.1:8080, true",
        "sample, http://[::1]:8080, true",
        "sample, https://penalties.example, false",
        "test, http://192.168.0.7:8080, false",
        "sample, http://localhost.example.com, false"
    })
    void sampleDataNeverRunOnAPublicAddress(String profile, String url, boolean starts) {
        settings.put("portal.profile", profile);
        settings.put("portal.public.url", url);

        assertThat(problems().isEmpty()).isEqualTo(starts);
    }

    @Test
    void aSampleNeedsNoScannerAndNoInternalToken() {
        settings.put("portal.profile", "sample");
        settings.put("portal.public.url", "http://localhost:8080");
        settings.put("portal.secret", "sample-secret-of-a-portal-that-holds-no-real-case");
        settings.remove("portal.clamd.host");
        settings.remove("portal.internal.token");

        assertThat(problems()).isEmpty();
    }

    @Test
    void aNodeWithoutTheInternalAreaNeedsNoInternalToken() {
        settings.remove("portal.internal.token");
        settings.put("portal.areas", "public, api");

        assertThat(problems()).isEmpty();
    }

    @Test
    void aDirectoryThatCannotBeWrittenToIsRefused() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        settings.put("portal.evidence.directory", file.resolve("evidence").toString());

        assertThat(problems()).singleElement().asString().startsWith("PORTAL_EVIDENCE_DIRECTORY is ");
    }

    @Test
    void userAndPasswordOfTheMailServerGoTogether() {
        settings.put("portal.smtp.user", "portal");

        assertThat(problems()).singleElement().asString().startsWith("PORTAL_SMTP_PASSWORD is missing");
    }

    @Test
    void saysAllThatIsWrongAtOnceAndNoSecret() {
        settings.put("portal.secret", "a-secret-too-short");
        settings.remove("portal.db.url");
        settings.remove("portal.smtp.host");

        assertThat(problems())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("PORTAL_SECRET", "PORTAL_DB_URL", "PORTAL_SMTP_HOST");
        assertThat(problems()).noneMatch(line -> line.contains("a-secret-too-short"));
    }

    private List<String> problems() {
        return SettingsCheck.problemsOf(name -> Optional.ofNullable(settings.get(name)));
    }

    private static String variable(String name) {
        return name.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
    }
}
