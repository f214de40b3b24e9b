package org.cecps.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cecps.portal.testing.PortalUnderTest;
import org.cecps.portal.translations.Language;
import org.cecps.portal.web.support.PublicView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public page in every language: what it weighs, what it asks for, what it lets the browser do. */
class PublicPagesIT {

    /** What one round trip brings to a phone that has never been here: ten segments. */
    private static final int FIRST_FLIGHT = 14_600;

    private static final int LARGEST_NOTICE = 8 * 1024;
    private static final Pattern STYLESHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");

    private final PortalUnderTest portal = PortalUnderTest.get();

    static Stream<String> openPages() {
        return pages(false);
    }

    static Stream<String> pagesOfANotice() {
        return pages(true);
    }

    private static Stream<String> pages(boolean notice) {
        return Language.released().stream()
                .flatMap(language -> Arrays.stream(PublicView.values())
                        .filter(view -> view.needsOpenedNotice() == notice)
                        .map(view -> "/" + language.tag() + "/" + view.path()));
    }

    @ParameterizedTest
    @MethodSource("openPages")
    void aPageComesInOneRoundTripAndTwoRequests(String path) {
        Wire phone = new Wire(portal.port());

        Wire.Answer page = phone.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertWeight(phone, page);
        assertThat(page.headers().get("content-security-policy"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(phone.cookies())
                .as("no session is kept for a reader")
                .containsOnlyKeys("__Host-lang", "__Host-form");
    }

    @Test
    void theExplainingPagesStayLightWithAnAnswer() {
        for (Language language : Language.released()) {
            Wire phone = new Wire(portal.port());
            assertWeight(
                    phone,
                    phone.get(
                            "/" + language.tag()
                                    + "/calculator?section=S32&people=3&who=DRIVER&d=1&dm=9&dy=2026&earlier=1&accredited=1&complied=1"));
            assertWeight(
                    phone,
                    phone.get("/" + language.tag()
                            + "/deadlines?d=1&dm=6&dy=2026&l=10&lm=6&ly=2026&n=1&nm=8&ny=2026&o=10&om=8&oy=2026"));
        }
    }

    @Test
    void theNoticeAndItsPagesStayLight() {
        Wire phone = opened();

        for (String path : pagesOfANotice().toList()) {
            Wire.Answer page = phone.get(path);
            if (page.status() == 302) {
                continue;
            }
            assertThat(page.status()).as(path).isEqualTo(200);
            assertWeight(phone, page);
            if (path.endsWith("/notice")) {
                assertThat(page.bodyBytes()).as(path).isLessThanOrEqualTo(LARGEST_NOTICE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pagesOfANotice")
    void aPageOfANoticeIsShutUntilTheNoticeIsOpen(String path) {
        Wire.Answer answer = new Wire(portal.port()).get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).endsWith("/open");
    }

    @Test
    void aFormWithoutItsTokenOrFromElsewhereIsRefused() {
        Wire stranger = new Wire(portal.port());
        stranger.get("/en/open");

        Wire.Answer answer = stranger.post("/en/open", "f=f&go=Open&ref=x&jakarta.faces.ViewState=stateless");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void theStyleSheetIsKeptForAYear() {
        Wire phone = new Wire(portal.port());

        Wire.Answer sheet = phone.get(stylesheet(phone.get("/en/start")));

        assertThat(sheet.headers().get("cache-control")).contains("immutable", "max-age=31536000");
        assertThat(sheet.headers()).containsEntry("content-encoding", "gzip");
    }

    @Test
    void whoFindsAWeaknessIsToldWhereToReportIt() {
        Wire.Answer answer = new Wire(portal.port()).get("/.well-known/security.txt");

        Matcher expires = Pattern.compile("Expires: (\\S+)").matcher(answer.body());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Contact: mailto:");
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1)))
                .isAfter(Clock.systemUTC().instant().plus(Duration.ofDays(30)));
    }

    @Test
    void anAddressWithoutALanguageGetsTheVisitorsOwn() {
        assertThat(new Wire(portal.port()).get("/").headers().get("location")).endsWith("/en/start");
        assertThat(new Wire(portal.port()).get("/pl/nothing").body()).contains("lang=\"pl\"");
    }

    private static void assertWeight(Wire phone, Wire.Answer page) {
        String sheet = stylesheet(page);
        int total = page.bytes() + phone.get(sheet).bytes();

        assertThat(total).isLessThanOrEqualTo(FIRST_FLIGHT);
        assertThat(page.body()).doesNotContain("<script", "primefaces", "<iframe", "@import");
        List<String> fetched = Pattern.compile("<(?:img(?![^>]*loading=\"lazy\")|source|embed|object)\\b")
                .matcher(page.body())
                .results()
                .map(match -> match.group())
                .toList();
        assertThat(fetched).isEmpty();
    }

    private static String stylesheet(Wire.Answer page) {
        List<String> sheets = STYLESHEET
                .matcher(page.body())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }

    private Wire opened() {
        Wire phone = new Wire(portal.port());
        TestNotice.at("penalty, in time to object").openIn(phone);
        return phone;
    }
}
