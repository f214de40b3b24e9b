package org.cecps.portal.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;
import org.cecps.portal.web.support.PublicView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of the public must not contain, and what they must. */
class PublicViewsTest {

    private static final Pattern KEY =
            Pattern.compile("'((?:common|pages|notice|objection|calculator|evidence|finding|scheme)\\.[A-Za-z0-9.]+)'");
    private static final Pattern INPUT =
            Pattern.compile("<(?:input|textarea|select|h:input\\w*|h:select\\w*|h:command\\w*|h:form|form)\\b");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>", Pattern.DOTALL);

    static Stream<Path> views() {
        return Webapp.publicViews().stream();
    }

    static Stream<Path> viewsAndTags() {
        return Stream.concat(views(), Webapp.tags().stream());
    }

    @ParameterizedTest
    @MethodSource("viewsAndTags")
    void everyTextExists(Path view) {
        List<String> missing = KEY.matcher(Webapp.read(view))
                .results()
                .map(match -> match.group(1))
                .filter(key -> !key.endsWith("."))
                .filter(key -> !Texts.in(Language.EN).has(key))
                .toList();

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("viewsAndTags")
    void noStyleAndNoScriptStandsInAPage(Path view) {
        String text = Webapp.read(view);

        assertThat(text).doesNotContain("<style", " style=", "<script", "javascript:");
        assertThat(Pattern.compile("\\son[a-z]+=").matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("viewsAndTags")
    void noWordStandsInAPage(Path view) {
        String text = MARKUP.matcher(EXPRESSION.matcher(Webapp.read(view)).replaceAll(""))
                .replaceAll(" ");

        assertThat(text.replaceAll("&[a-z]+;", "")).doesNotContainPattern("\\p{L}");
    }

    @ParameterizedTest
    @MethodSource("viewsAndTags")
    void noPrimeFacesStandsInAPage(Path view) {
        assertThat(Webapp.read(view)).doesNotContain("primefaces", "xmlns:p=", "<h:head", "<h:body", "f:ajax");
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyInputStandsInATag(Path view) {
        List<String> inputs = INPUT.matcher(Webapp.read(view))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(inputs).isEmpty();
    }

    @Test
    void everyPageSaysWhoMaySeeIt() {
        List<String> listed =
                Arrays.stream(PublicView.values()).map(PublicView::path).toList();

        assertThat(Webapp.publicPaths()).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyTagAndEachOfItsAttributesIsDocumented() {
        String library = Webapp.read(Webapp.tagLibrary());

        for (Path tag : Webapp.tags()) {
            String name = tag.getFileName().toString().replace(".xhtml", "");
            assertThat(library)
                    .contains("<tag-name>" + name + "</tag-name>", "<source>tags/" + name + ".xhtml</source>");
        }
        assertThat(library).doesNotContain("<description></description>");
        long described =
                Pattern.compile("<description>").matcher(library).results().count();
        long things = Pattern.compile("<(?:tag|attribute)>")
                .matcher(library)
                .results()
                .count();
        assertThat(described).isEqualTo(things);
    }
}
