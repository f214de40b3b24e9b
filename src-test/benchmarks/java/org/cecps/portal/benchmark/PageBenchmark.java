package org.cecps.portal.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cecps.portal.pages.TestNotice;
import org.cecps.portal.pages.Wire;
import org.cecps.portal.testing.PortalUnderTest;
import org.cecps.portal.translations.Language;
import org.cecps.portal.web.support.PublicView;

/** What each public page brings over the wire in each language, and how long the notice takes beside a file. */
final class PageBenchmark {

    private static final Pattern STYLESHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final int WARM_UP = 300;
    private static final int TIMES = 500;
    private static final int OK = 200;

    private final PortalUnderTest portal;
    private final Wire stranger;
    private final Wire driver;

    PageBenchmark(PortalUnderTest portal) {
        this.portal = portal;
        this.stranger = new Wire(portal.port());
        this.driver = new Wire(portal.port());
        TestNotice.at(portal, "penalty, in time to object").openIn(driver);
    }

    void print() throws Exception {
        weights();
        times();
    }

    private void weights() {
        Matcher sheet = STYLESHEET.matcher(stranger.get("/en/start").body());
        sheet.find();
        int once = new Wire(portal.port()).get(sheet.group(1)).bytes();
        Timings.print("%nBytes on the wire, headers and all; and once %d for the style sheet", once);
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-28s", ""));
        Language.released().forEach(language -> head.append(String.format(Locale.ROOT, " %7s", language.tag())));
        System.out.println(head);
        for (PublicView view : PublicView.values()) {
            List<Integer> bytes = new ArrayList<>();
            for (Language language : Language.released()) {
                Wire browser = view.needsOpenedNotice() ? driver : stranger;
                Wire.Answer answer = browser.get("/" + language.tag() + "/" + view.path());
                if (answer.status() == OK) {
                    bytes.add(answer.bytes());
                }
            }
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", view.path()));
            bytes.forEach(each -> line.append(String.format(Locale.ROOT, " %7d", each)));
            System.out.println(bytes.isEmpty() ? line + "   leads on to another page" : line);
        }
    }

    private void times() throws Exception {
        Timings file = Timings.of(WARM_UP, TIMES, () -> stranger.get("/robots.txt"));
        Timings start = Timings.of(WARM_UP, TIMES, () -> stranger.get("/en/start"));
        Timings notice = Timings.of(WARM_UP, TIMES, () -> driver.get("/en/notice"));
        Timings.print("%nTime of a page, a connection each%n%-28s %10s %7s", "", "median ms", "ratio");
        Timings.print("%-28s %10.2f %7.1f", "robots.txt", file.median(), 1.0);
        Timings.print("%-28s %10.2f %7.1f", "start", start.median(), start.median() / file.median());
        Timings.print("%-28s %10.2f %7.1f", "notice", notice.median(), notice.median() / file.median());
    }
}
