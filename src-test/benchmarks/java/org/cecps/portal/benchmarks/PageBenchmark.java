package org.cecps.portal.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cecps.portal.pages.TestNotice;
import org.cecps.portal.pages.Wire;
import org.cecps.portal.testing.PortalUnderTest;
import org.cecps.portal.translations.Language;
import org.cecps.portal.web.support.PublicView;

/** What pages bring over the wire, and how long the server takes for one beside a bare servlet that reads and writes the same. */
final class PageBenchmark {

    private static final Pattern STYLESHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Pattern PART =
            Pattern.compile("<(?:link[^>]*rel=\"stylesheet\"[^>]*href|script[^>]*src|img[^>]*src)=\"([^\"]+)\"");
    private static final Pattern PART_OF_STYLE = Pattern.compile("url\\([\"']?((?!data:)[^)\"']+)");
    private static final int WARM_UP = 1_000;
    private static final int TURNS = 1_000;
    private static final int OK = 200;
    private static final int KILO = 1_024;

    private final PortalUnderTest portal;
    private final Wire stranger;
    private final Wire driver;
    private final TeamDesk officer;
    private final HttpClient client = HttpClient.newHttpClient();

    PageBenchmark(PortalUnderTest portal) throws IOException {
        this.portal = portal;
        this.stranger = new Wire(portal.port());
        this.driver = new Wire(portal.port());
        this.officer = new TeamDesk(portal, "so");
        TestNotice.at(portal, "penalty, in time to object").openIn(driver);
    }

    void print() throws Exception {
        publicWeights();
        teamWeights();
        times();
    }

    private void publicWeights() {
        Matcher sheet = STYLESHEET.matcher(stranger.get("/en/start").body());
        sheet.find();
        int once = new Wire(portal.port()).get(sheet.group(1)).bytes();
        Timings.print(
                "%nPublic pages: bytes on the wire with headers; the style sheet comes once and is %d more."
                        + " Budget: 14,600 with it; the notice 8,192%n%-28s %s",
                once,
                "",
                Language.released().stream()
                        .map(language -> cell(language.tag()))
                        .collect(Collectors.joining()));
        for (PublicView view : PublicView.values()) {
            Wire browser = view.needsOpenedNotice() ? driver : stranger;
            List<Wire.Answer> answers = Language.released().stream()
                    .map(language -> browser.get("/" + language.tag() + "/" + view.path()))
                    .toList();
            String cells = answers.stream()
                    .map(answer -> cell(answer.status() == OK ? answer.bytes() : "-"))
                    .collect(Collectors.joining());
            Timings.print("%-28s %s", view.path(), cells);
        }
    }

    private static String cell(Object value) {
        return String.format(Locale.ROOT, " %7s", value);
    }

    private void teamWeights() throws Exception {
        Timings.print(
                "%nTeam pages: KB on the wire, the first time and again. Budget: 300 and 15%n%-28s %10s %10s %10s",
                "", "first", "again", "requests");
        for (String page : teamPages()) {
            Wire.Answer answer = officer.open(page);
            if (answer.status() != OK) {
                throw new IllegalStateException(page + " does not open: " + answer.status());
            }
            Set<String> parts = parts(answer.body());
            int first = answer.bytes();
            int again = answer.bytes();
            for (String part : parts) {
                Wire.Answer fetched = officer.browser().get(part);
                first += fetched.bytes();
                again += fetched.headers().getOrDefault("cache-control", "").matches(".*max-age=[1-9].*")
                        ? 0
                        : fetched.bytes();
            }
            Timings.print(
                    "%-28s %10.1f %10.1f %10d",
                    page.replaceAll("\\?.*", ""), (double) first / KILO, (double) again / KILO, 1 + parts.size());
        }
    }

    private List<String> teamPages() throws Exception {
        List<String> pages = new ArrayList<>(List.of("home", "queue?name=OBJECTION", "search?q=a", "intake"));
        try (Connection database = portal.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT case_reference, liability, reference FROM objection ORDER BY id LIMIT 1")) {
            row.next();
            pages.add("case?ref=" + row.getString(1));
            pages.add("liability?ref=" + row.getString(2));
            pages.add("objection?ref=" + row.getString(3));
        }
        return pages;
    }

    /** What a browser fetches for a page: style sheets, what they name, scripts, pictures. */
    private Set<String> parts(String page) {
        Set<String> parts = new LinkedHashSet<>();
        PART.matcher(page)
                .results()
                .map(part -> part.group(1).replace("&amp;", "&"))
                .forEach(parts::add);
        for (String sheet : List.copyOf(parts)) {
            if (sheet.contains(".css")) {
                PART_OF_STYLE
                        .matcher(officer.browser().get(sheet).body())
                        .results()
                        .forEach(part -> parts.add(
                                URI.create(sheet).resolve(part.group(1)).toString()));
            }
        }
        return parts;
    }

    private void times() throws Exception {
        Timings.print(
                "%nServer time of a public page beside a bare servlet that reads and writes the same. Budget: 2%n"
                        + "%-28s %10s %10s %10s %7s",
                "", "reads", "bare ms", "page ms", "ratio");
        try (Connection database = portal.wholeDatabase()) {
            StatementLog log = new StatementLog(database);
            time(log, "start", "/en/start", stranger);
            time(
                    log,
                    "calculator",
                    "/en/calculator?section=S32&people=3&who=DRIVER&d=1&dm=9&dy=2026&earlier=1&accredited=1&complied=1",
                    stranger);
            time(log, "notice", "/en/notice", driver);
            time(log, "objection/grounds", "/en/objection/grounds", driver);
        }
    }

    private void time(StatementLog log, String name, String path, Wire browser) throws Exception {
        List<String> reads = log.readsOf(() -> browser.get(path));
        ByteArrayOutputStream given = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(given)) {
            out.writeInt(reads.size());
            for (String sql : reads) {
                out.writeUTF(sql);
            }
            out.write(browser.get(path).body().getBytes(StandardCharsets.UTF_8));
        }
        String bare = portal.address() + "/bare/" + name.replace('/', '-');
        client.send(
                HttpRequest.newBuilder(URI.create(bare))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(given.toByteArray()))
                        .build(),
                BodyHandlers.discarding());
        HttpRequest bareRequest = request(bare, browser);
        HttpRequest pageRequest = request(portal.address() + path, browser);
        List<Timings> both = Timings.byTurns(WARM_UP, TURNS, List.of(() -> get(bareRequest), () -> get(pageRequest)));
        Timings.print(
                "%-28s %10d %10.2f %10.2f %7.1f",
                name,
                reads.size(),
                both.get(0).median(),
                both.get(1).median(),
                both.get(1).ratioTo(both.get(0)));
    }

    private static HttpRequest request(String address, Wire browser) {
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", cookies)
                .build();
    }

    private void get(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
        }
    }
}
