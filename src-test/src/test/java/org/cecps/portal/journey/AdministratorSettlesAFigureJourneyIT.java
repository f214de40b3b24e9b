package org.cecps.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the sources leave open is settled by an administrator, from a day on, and the public page answers from it. */
@TestInstance(Lifecycle.PER_CLASS)
class AdministratorSettlesAFigureJourneyIT {

    private static final Map<String, String> SETTLED = Map.of(
            "en", "50% of the starting amount. Settled by the administrator of the scheme for incidents from",
            "pl", "Wartość ustalona przez administratora systemu kar dla zdarzeń od dnia",
            "ar", "حدّده المسؤول الإداري عن النظام للوقائع من تاريخ");

    private RealBrowser chromium;
    private Browser browser;
    private Team team;

    @BeforeAll
    void open() {
        chromium = new RealBrowser();
        browser = chromium.browser();
        team = new Team(browser);
    }

    @AfterAll
    void close() {
        team.close();
        chromium.close();
    }

    @Test
    void theAppealPeriodOfNorthernIrelandIsConfirmed() {
        LocalDate today = LocalDate.now(Clock.system(LegalClock.LONDON));
        Desk admin = team.desk("admin");
        try (Desk phone = new Desk(browser, "terms-public", false, Desk.PHONE)) {
            assertThat(deadlines(phone, today)).contains("28 days. Ask the court. To be confirmed.");

            admin.page().locator("nav a[href$='/review/terms']").click();
            admin.look("terms");
            refuses(admin, today);
            admin.type("from", today.toString());
            admin.press("set");

            assertThat(admin.byId("settled").innerText())
                    .contains(
                            "Appeal within, Northern Ireland",
                            "28 days",
                            "42 days",
                            "Letter of the court service",
                            "Sara Novak");
            admin.look("terms-settled");
            assertThat(deadlines(phone, today))
                    .contains(
                            "42 days from the penalty notice",
                            "Settled by the administrator of the scheme for incidents from")
                    .doesNotContain("28 days. Ask the court. To be confirmed.");
            phone.look("deadlines-settled");
            assertThat(deadlines(phone, today.minusDays(1))).contains("28 days. Ask the court. To be confirmed.");
        }
    }

    @Test
    void theCalculatorSaysOfEachStepHowItsFigureStands() {
        LocalDate today = LocalDate.now(Clock.system(LegalClock.LONDON));
        try (Desk phone = new Desk(browser, "terms-calculator", false, Desk.PHONE)) {
            assertThat(calculator(phone, "en", today)).contains("50% of the starting amount. To be confirmed.");

            settle(team.desk("admin"), "ACCREDITED_REDUCTION", "50");

            SETTLED.forEach((language, words) -> {
                assertThat(calculator(phone, language, today)).contains(words);
                phone.look("calculator-" + language);
            });
            assertThat(calculator(phone, "en", today.minusDays(1)))
                    .contains("50% of the starting amount. To be confirmed.");
        }
    }

    @Test
    void whatAnotherServerKeptAppliesHereToo() throws SQLException {
        LocalDate today = LocalDate.now(Clock.system(LegalClock.LONDON));
        try (Desk phone = new Desk(browser, "terms-other-server", false, Desk.PHONE);
                Connection database = PortalUnderTest.get().database();
                Statement statement = database.createStatement()) {
            String asSettled = "at most £12,000.00. Settled by the administrator of the scheme";
            assertThat(calculator(phone, "en", today)).contains("at most £12,000.00. To be confirmed.");

            statement.executeUpdate("INSERT INTO scheme_figure_override"
                    + " (figure, effective_from, value, value_before, reason, set_by, set_at) VALUES"
                    + " ('S32_ALL_PERSONS_FIRST', '" + today
                    + "', 1200000, 1200000, 'Code of practice', 'other', NOW(6))");

            phone.page().waitForCondition(() -> calculator(phone, "en", today).contains(asSettled));
        }
    }

    @Test
    void whatWasSettledCanNeitherBeChangedNorRemoved() throws SQLException {
        settle(team.desk("admin"), "REJOIN_AFTER", "3");

        try (Connection database = PortalUnderTest.get().database();
                Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE scheme_figure_override SET value = 1"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM scheme_figure_override"))
                    .hasMessageContaining("append-only");
            ResultSet audited = statement.executeQuery(
                    "SELECT details FROM audit_entry WHERE what = 'terms.figureSet' ORDER BY position DESC");
            assertThat(audited.next()).isTrue();
            assertThat(audited.getString(1)).contains("figure=REJOIN_AFTER", "before=3", "value=3");
        }
    }

    @Test
    void aCaseworkerReadsTheTermsAndSetsNone() {
        Desk ao = team.desk("ao");

        assertThat(ao.page().locator("nav a[href$='/review/terms']").count()).isZero();
        ao.go("/review/terms");

        assertThat(ao.byId("figures").innerText()).contains("Payment within", "60 days", "Reg 4");
        assertThat(ao.byId("set").count()).isZero();
    }

    private static void settle(Desk admin, String figure, String value) {
        admin.go("/review/terms");
        admin.choose("figure", figure);
        admin.type("value", value);
        admin.type("from", LocalDate.now(Clock.system(LegalClock.LONDON)).toString());
        admin.type("reason", "Minute of the steering group");
        admin.press("set");
        assertThat(admin.byId("settled").innerText()).contains("Minute of the steering group");
    }

    private static void refuses(Desk admin, LocalDate today) {
        admin.press("set");
        assertThat(admin.words()).contains("Choose a figure", "Enter a date", "Say who decided it and why");
        admin.choose("figure", "APPEAL_WITHIN_NORTHERN_IRELAND");
        admin.type("value", "six weeks");
        admin.type("from", today.minusDays(1).toString());
        admin.type("reason", "Letter of the court service");
        admin.press("set");
        assertThat(admin.words()).contains("Enter a whole number");
        assertThat(admin.byId("value").inputValue()).isEqualTo("six weeks");
        assertThat(admin.byId("from").inputValue()).isEqualTo(today.minusDays(1).toString());
        assertThat(admin.byId("reason").inputValue()).isEqualTo("Letter of the court service");
        admin.look("terms-refused");
        admin.type("value", "42");
        admin.press("set");
        assertThat(admin.words()).contains("Choose today or a later day");
    }

    /** What the public page answers for an incident and a penalty notice of one day, above its example. */
    private static String deadlines(Desk phone, LocalDate day) {
        String boxes = "%1$s=" + day.getDayOfMonth() + "&%1$sm=" + day.getMonthValue() + "&%1$sy=" + day.getYear();
        phone.go("/en/deadlines?" + boxes.replace("%1$s", "d") + "&" + boxes.replace("%1$s", "n"));
        String words = phone.words();
        return words.substring(0, words.indexOf("A worked example"));
    }

    /** What the public page answers for an accredited company's driver and an incident of one day, above its example. */
    private static String calculator(Desk phone, String language, LocalDate day) {
        phone.go("/" + language + "/calculator?section=S32&people=1&who=DRIVER&earlier=0&accredited=1&d="
                + day.getDayOfMonth() + "&dm=" + day.getMonthValue() + "&dy=" + day.getYear());
        return phone.page().locator("main .ledger").first().innerText()
                + phone.page().locator("main .ledger + p").first().innerText();
    }
}
