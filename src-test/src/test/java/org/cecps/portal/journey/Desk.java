package org.cecps.portal.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.cecps.portal.testing.PortalUnderTest;
import org.jspecify.annotations.Nullable;

/**
 * One person at one device: a browser of their own, whose pages are looked at as they come. A look checks accessibility and
 * leaves a picture, at each width; what it finds wrong is said when the device is put away.
 */
final class Desk implements AutoCloseable {

    /** A cheap phone. */
    static final int PHONE = 360;
    /** A desktop. */
    static final int DESKTOP = 1280;

    private static final int HEIGHT = 800;

    private final PortalUnderTest portal = PortalUnderTest.get();
    private final BrowserContext context;
    private final Page page;
    private final @Nullable Page glass;
    private final String name;
    private final List<Integer> widths;
    private final SoftAssertions seen = new SoftAssertions();
    private final Set<String> looked = new HashSet<>();

    /**
     * A device.
     *
     * @param name the folder of its pictures
     * @param script whether pages may run script
     * @param widths the widths at which its pages are looked at, the one it is used at first
     */
    Desk(Browser browser, String name, boolean script, Integer... widths) {
        this.name = name;
        this.widths = List.of(widths);
        this.context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(script).setViewportSize(widths[0], HEIGHT));
        this.page = context.newPage();
        this.glass = script ? null : browser.newPage();
    }

    Page page() {
        return page;
    }

    void go(String path) {
        page.navigate(portal.address() + path);
    }

    void type(String id, String text) {
        byId(id).fill(text);
    }

    void tick(String id) {
        byId(id).check();
    }

    void choose(String id, String value) {
        byId(id).selectOption(value);
    }

    void press(String id) {
        byId(id).click();
        page.waitForLoadState();
    }

    Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** The words of the page's main part. */
    String words() {
        return page.locator("main").innerText();
    }

    /** Looks at the page at each width, the first time: no accessibility violation, no sideways scrolling, a picture left behind. */
    void look(String what) {
        if (!looked.add(what)) {
            return;
        }
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            "target/screenshots",
                            name,
                            String.format(Locale.ROOT, "%02d-%s-%d.png", looked.size(), what, width))));
            List<String> violations = new AxeBuilder(seenThrough(width))
                    .analyze().getViolations().stream().map(Desk::words).toList();
            seen.assertThat(violations)
                    .as("%s at %d px: %s", what, width, page.url())
                    .isEmpty();
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            seen.assertThat(((Number) overflow).intValue())
                    .as("sideways scrolling of %s at %d px", what, width)
                    .isZero();
        }
        page.setViewportSize(widths.get(0), HEIGHT);
    }

    /** The page itself; where it may not run script, which the check needs, what it shows in one that may. */
    private Page seenThrough(int width) {
        if (glass == null) {
            return page;
        }
        glass.setViewportSize(width, HEIGHT);
        glass.navigate(portal.address() + "/robots.txt");
        glass.setContent(page.content());
        return glass;
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + IntStream.range(0, rule.getNodes().size())
                        .mapToObj(i -> rule.getNodes().get(i).getHtml())
                        .toList();
    }

    @Override
    public void close() {
        context.close();
        if (glass != null) {
            glass.close();
        }
        seen.assertAll();
    }
}
