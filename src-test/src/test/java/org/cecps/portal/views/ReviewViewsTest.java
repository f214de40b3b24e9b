package org.cecps.portal.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the team's pages must not contain, and what they must. */
class ReviewViewsTest {

    private static final Pattern KEY = Pattern.compile("review\\.of\\('([^']+)'");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    /** Comments, and the names of keys. */
    private static final Pattern NOT_READ = Pattern.compile("<!--.*?-->|<kbd>.</kbd>", Pattern.DOTALL);

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern SPOKEN = Pattern.compile(
            "\\s(?:title|alt|label|itemLabel|placeholder|aria-label|a:aria-label|header|summary)=\"([^\"]*)\"");

    static Stream<Path> views() {
        return Webapp.reviewViews().stream();
    }

    @Test
    void thereAreSome() {
        assertThat(views().map(Webapp::name))
                .contains("review/home.xhtml", "WEB-INF/review/form.xhtml", "WEB-INF/templates/review.xhtml");
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyTextExists(Path view) {
        List<String> missing = KEY.matcher(Webapp.read(view))
                .results()
                .map(match -> match.group(1))
                .filter(key -> !Texts.in(Language.EN).has(key))
                .toList();

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void noStyleAndNoScriptStandsInAPage(Path view) {
        String text = Webapp.read(view);

        assertThat(text).doesNotContain("<style", " style=", "javascript:");
        assertThat(Pattern.compile("<script(?![^>]*\\ssrc=)").matcher(text).find())
                .isFalse();
        assertThat(Pattern.compile("\\son[a-z]+=").matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("views")
    void noWordStandsInAPage(Path view) {
        String text = withoutExpressions(view);

        assertThat(MARKUP.matcher(text).replaceAll(" ").replaceAll("&[a-z]+;", ""))
                .doesNotContainPattern("\\p{L}");
        assertThat(SPOKEN.matcher(text).results().map(match -> match.group(1)))
                .noneMatch(said -> said.matches(".*\\p{L}.*"));
    }

    private static String withoutExpressions(Path view) {
        String text = NOT_READ.matcher(Webapp.read(view)).replaceAll("");
        return EXPRESSION.matcher(text).replaceAll("");
    }
}
