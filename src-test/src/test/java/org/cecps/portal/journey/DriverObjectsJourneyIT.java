package org.cecps.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.testing.PortalUnderTest;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The spine: a port's referral becomes a case, two people check the address, the initial notice and the penalty notice go out,
 * the driver opens the notice on a phone, objects with evidence, a reviewer decides, a second one assures, and the decision
 * reaches the driver. With and without script, in each language.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DriverObjectsJourneyIT {

    private static final int DAYS_SINCE_THE_INCIDENT = 50;

    private final PortalUnderTest portal = PortalUnderTest.get();
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

    @ParameterizedTest
    @CsvSource({"EN, false", "EN, true", "PL, false", "PL, true", "AR, false", "AR, true"})
    void aDriverObjectsAndGetsADecision(Language language, boolean script) throws Exception {
        String run = language.tag() + (script ? "-script" : "-plain");
        String email = run + "-" + ThreadLocalRandom.current().nextInt(1_000_000) + "@driver.example";
        Letterbox letters = new Letterbox(portal.mail(), email);
        Texts words = Texts.in(language);

        String liability = referred(language, email);
        initialNotice(liability);
        String first = Letterbox.letter(letters.latest(team.desk("ao").page(), 1));
        assertThat(first).contains(liability);
        penalty(liability);
        String notice = Letterbox.letter(letters.latest(team.desk("ho").page(), 2));
        assertThat(notice).contains(liability, "£6,000.00");

        try (Desk phone = new Desk(browser, run, script, Desk.PHONE, Desk.DESKTOP)) {
            opens(phone, language, liability, Letterbox.accessCode(notice));
            phone.look("notice");
            assertThat(phone.words()).contains("£6,000.00", words.of("notice.findings"));
            phone.go("/" + language.tag() + "/photos");
            phone.look("photographs");
            confirmsEmail(phone, language, letters);
            FilePayload checklist = saysWhy(phone, language);
            carriesOnElsewhere(language, script, liability, Letterbox.accessCode(notice));
            String objection = sends(phone, checklist);
            MimeMessage received = letters.latest(phone.page(), 4);
            assertThat(Letterbox.letter(received)).contains(objection);

            decides(objection);

            String decision = Letterbox.letter(letters.latest(phone.page(), 5));
            assertThat(decision).contains("£3,000.00", "We accept your checklist.", "A stamped police report.");
            reads(phone, language);
        }
    }

    /** An AO enters what the port sent. */
    private String referred(Language language, String email) throws IOException {
        Desk ao = team.desk("ao");
        ao.go("/review/intake");
        ao.press("send");
        assertThat(ao.byId("problems").innerText()).contains("registration");
        ao.look("intake-empty");
        ao.type("senderReference", email);
        ao.page().locator("input[value=S32]").check();
        ao.type("date", incident().toString());
        ao.type("time", "05:30");
        ao.choose("port", "CALAIS");
        ao.type("peopleFound", "1");
        ao.type("vehicle", "B " + ThreadLocalRandom.current().nextInt(100, 10_000) + " JNY");
        ao.tick("finding-CABLE_NOT_LOCKED");
        ao.tick("where-LOAD");
        ao.type("officerNotes", "Found behind the third pallet. <b>Not</b> a mark-up & 'quotes'.");
        ao.byId("photographs").setInputFiles(new FilePayload("doors.jpg", "image/jpeg", picture("jpg")));
        ao.press("addPhotographs");
        assertThat(ao.words()).contains("doors.jpg");
        ao.choose("p0-capacity", "DRIVER");
        ao.choose("p0-kind", "PERSON");
        ao.type("p0-name", language == Language.AR ? "سامر الخطيب" : "Zażółć Gęślą");
        ao.type("p0-latinName", "Test Driver");
        ao.type("p0-dateOfBirth", "1984-03-27");
        ao.type("p0-email", email);
        ao.type("p0-addressLines", "ul. Długa 5\n00-238 Warszawa");
        ao.choose("p0-country", "PL");
        ao.choose("p0-language", language.tag());
        ao.look("intake");
        ao.press("send");
        assertThat(ao.page().url()).contains("/review/case?ref=INC-");
        ao.look("case");
        ao.page().locator("a[href*='liability?ref=']").first().click();
        Matcher reference =
                Pattern.compile("ref=(CEP-[0-9A-Z-]+)").matcher(ao.page().url());
        assertThat(reference.find()).isTrue();
        return reference.group(1);
    }

    /** Two people check name and address, and the first letter goes out. */
    private void initialNotice(String liability) {
        Desk ao = team.desk("ao");
        ao.press("check");
        assertThat(ao.byId("confirm").count()).isOne();
        ao.press("confirm");
        assertThat(ao.byId("messages").innerText()).isNotEmpty();
        Desk second = team.desk("ao2");
        second.go("/review/liability?ref=" + liability);
        second.look("liability");
        second.press("confirm");
        second.press("initial");
        assertThat(second.byId("replied").count()).isOne();
    }

    /** A reply is in; an EO recommends the level, an HO imposes it. */
    private void penalty(String liability) {
        Desk eo = team.desk("eo");
        eo.go("/review/liability?ref=" + liability);
        eo.press("replied");
        eo.press("show");
        assertThat(eo.words()).contains("£6,000.00");
        eo.look("level");
        eo.press("recommend");
        Desk ho = team.desk("ho");
        ho.go("/review/liability?ref=" + liability);
        ho.look("recommended");
        ho.press("impose");
        assertThat(ho.byId("impose").count()).isZero();
    }

    private void opens(Desk phone, Language language, String liability, String code) {
        phone.go("/");
        phone.page()
                .locator("main .langs a[lang='" + language.tag() + "']")
                .first()
                .click();
        phone.look("start");
        phone.page().locator("main a.btn").first().click();
        phone.press("go");
        phone.look("open-missing");
        phone.type("ref", liability.toLowerCase(java.util.Locale.ROOT));
        phone.type("code", arabicDigits(language, code));
        phone.type("birth", arabicDigits(language, "27"));
        phone.type("birthm", "3");
        phone.type("birthy", "1984");
        phone.press("go");
        assertThat(phone.page().url()).endsWith("/" + language.tag() + "/notice");
        assertThat(phone.page().locator("html").getAttribute("dir")).isEqualTo(language.direction());
    }

    /** An Arabic keyboard writes Arabic digits. */
    private static String arabicDigits(Language language, String digits) {
        if (language != Language.AR) {
            return digits;
        }
        return digits.codePoints()
                .map(c -> c >= '0' && c <= '9' ? '\u0660' + c - '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void confirmsEmail(Desk phone, Language language, Letterbox letters) {
        phone.go("/" + language.tag() + "/email");
        phone.press("ask");
        phone.look("email-missing");
        phone.type("address", letters.address());
        phone.press("ask");
        phone.type("code", Letterbox.sixDigits(letters.latest(phone.page(), 3)));
        phone.look("email-code");
        phone.press("confirm");
        assertThat(phone.words()).contains(letters.address());
    }

    /** Grounds, reasons and files, with every mistake on the way. */
    private FilePayload saysWhy(Desk phone, Language language) throws IOException {
        Texts words = Texts.in(language);
        phone.go("/" + language.tag() + "/objection/grounds");
        phone.press("next");
        phone.look("grounds-none");
        phone.tick("ACTIONS_TAKEN");
        phone.tick("REPORTED");
        phone.press("next");
        phone.press("next");
        phone.look("reasons-none");
        phone.type("reasons", "<script>alert(1)</script> " + words.of("pages.start.title"));
        phone.press("next");
        FilePayload checklist = new FilePayload("checklist.pdf", "application/pdf", document());
        phone.byId("up").setInputFiles(new FilePayload[] {
            checklist,
            new FilePayload("seal.png", "image/png", picture("png")),
            new FilePayload("notes.txt", "text/plain", "not accepted".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("virus.pdf", "application/pdf", eicar())
        });
        phone.press("add");
        phone.look("files");
        assertThat(phone.words())
                .contains("checklist.pdf", "seal.png")
                .contains(words.of("evidence.refused.kindNotAccepted"), words.of("evidence.refused.virus"));
        phone.press("next");
        phone.look("check");
        return checklist;
    }

    /** What was typed is there on another device. */
    private void carriesOnElsewhere(Language language, boolean script, String liability, String code) {
        try (Desk other = new Desk(browser, language.tag() + "-other", script, Desk.DESKTOP)) {
            opens(other, language, liability, code);
            other.go("/" + language.tag() + "/objection/reasons");
            assertThat(other.byId("reasons").inputValue())
                    .contains(Texts.in(language).of("pages.start.title"));
        }
    }

    /** Sends once, though the button is pressed twice in a hurry. */
    private String sends(Desk phone, FilePayload checklist) throws Exception {
        phone.press("send");
        phone.look("check-not-declared");
        phone.tick("declared");
        phone.byId("send").dblclick();
        phone.page().waitForURL("**/objection/received**");
        phone.look("received");
        String objection = phone.page().locator(".seal").first().innerText().strip();
        APIResponse pdf = phone.page().request().get(portal.address() + "/files/letter/" + objection);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(checklist.buffer));
        assertThat(Letterbox.text(pdf.body()).replaceAll("\\s", "")).contains(sha256);
        return objection;
    }

    /** An EO answers each ground and proposes; an SO assures. */
    private void decides(String objection) {
        Desk eo = team.desk("eo2");
        eo.go("/review/queue?name=OBJECTION");
        eo.look("queue");
        assertThat(eo.words()).contains("OBJ-");
        eo.go("/review/objection?ref=" + objection);
        assertThat(eo.words()).contains("<script>alert(1)</script>");
        eo.press("take");
        eo.page().locator("input[value=REDUCE]").check();
        eo.tick("complied");
        eo.press("show");
        assertThat(eo.words()).contains("£3,000.00");
        eo.look("objection");
        eo.press("propose");
        assertThat(eo.byId("messages").innerText()).isNotEmpty();
        eo.page().locator("[id$='accepted']").first().check();
        eo.page().locator("[id$='answer']").nth(0).fill("We accept your checklist.");
        eo.page().locator("[id$='answer']").nth(1).fill("Nobody was told before the search.");
        eo.page().locator("[id$='would']").nth(1).fill("A stamped police report.");
        eo.page().locator("input[value=REDUCE]").check();
        eo.tick("complied");
        eo.press("propose");
        Desk so = team.desk("so");
        so.go("/review/objection?ref=" + objection);
        so.press("take");
        assertThat(so.words()).contains("£3,000.00", "−£3,000.00");
        so.look("assure");
        so.press("assure");
        assertThat(so.byId("assure").count()).isZero();
    }

    private void reads(Desk phone, Language language) {
        Texts words = Texts.in(language);
        phone.go("/" + language.tag() + "/objection/status");
        phone.look("decided");
        assertThat(phone.words()).contains("We accept your checklist.", "A stamped police report.");
        phone.go("/" + language.tag() + "/notice");
        phone.look("notice-reduced");
        assertThat(phone.words()).contains("£3,000.00").contains(words.of("notice.letter.decision"));
        String letter =
                phone.page().locator("a[href^='/files/letter/']").first().getAttribute("href");
        APIResponse pdf = phone.page().request().get(portal.address() + letter);
        assertThat(Letterbox.text(pdf.body())).contains("£3,000.00");
    }

    private static LocalDate incident() {
        return LocalDate.now(Clock.system(LegalClock.LONDON)).minusDays(DAYS_SINCE_THE_INCIDENT);
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(12, 74, 86));
        pen.fillRect(40, 40, 560, 300);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] document() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** The test file that every scanner knows. */
    private static byte[] eicar() {
        return "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
                .getBytes(StandardCharsets.US_ASCII);
    }
}
