package org.cecps.portal.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The style sheet turns round by itself in right-to-left languages and asks for nothing else. */
class StylesheetTest {

    private static final Pattern FOUR_SIDES =
            Pattern.compile("(?:margin|padding|inset):[^\\s;}]+ ([^\\s;}]+) [^\\s;}]+ ([^\\s;}]+)");

    private final String css = Webapp.read(Webapp.stylesheet());

    @Test
    void saysStartAndEndInsteadOfLeftAndRight() {
        assertThat(css).doesNotContainPattern("(?:margin|padding|border|inset)-(?:left|right)");
        assertThat(css).doesNotContainPattern("[{;\\s](?:left|right)\\s*:");
        assertThat(css).doesNotContainPattern("text-align\\s*:\\s*(?:left|right)");
        assertThat(css).doesNotContainPattern("border-(?:top|bottom)-(?:left|right)");
        assertThat(css).doesNotContain("float:");
    }

    @Test
    void givesBothSidesTheSameWhereItNamesAllFour() {
        assertThat(FOUR_SIDES.matcher(css).results().toList())
                .allMatch(four -> four.group(1).equals(four.group(2)), "right is left");
    }

    @Test
    void fetchesNothing() {
        assertThat(css).doesNotContain("@import", "url(", "@font-face");
    }

    @Test
    void setsNoLettersApartInScriptsThatJoinThem() {
        assertThat(Pattern.compile("\\[dir=rtl\\] h1\\{letter-spacing:0\\}")
                        .matcher(css)
                        .find())
                .isTrue();
    }
}
