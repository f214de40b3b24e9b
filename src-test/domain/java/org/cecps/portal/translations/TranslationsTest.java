package org.cecps.portal.translations;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cecps.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every released language says all that English says, and no text is there for nobody. */
class TranslationsTest {

    private static final Sources SOURCES = new Sources();

    static Stream<Language> languages() {
        return Language.released().stream();
    }

    static Stream<TextFile> english() {
        return TextFile.english().stream();
    }

    static Stream<TextFile> translations() {
        return TextFile.translated().stream()
                .flatMap(file ->
                        languages().filter(language -> language != Language.EN).map(file::in));
    }

    static Stream<TextFile> all() {
        return Stream.concat(english(), translations());
    }

    static Stream<Refusal> refusals() throws ClassNotFoundException {
        Stream.Builder<Refusal> all = Stream.builder();
        for (String name : Sources.refusals()) {
            Arrays.stream(Class.forName(name).getEnumConstants()).forEach(constant -> all.add((Refusal) constant));
        }
        return all.build();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aLanguageHasTheTextsThatEnglishHas(TextFile file) {
        assertThat(file.texts().keySet()).isEqualTo(file.in(Language.EN).texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTextMentionsWhatTheEnglishMentions(TextFile file) {
        Map<String, String> english = file.in(Language.EN).texts();

        assertThat(each(file, TranslationsTest::arguments)).isEqualTo(each(english, TranslationsTest::arguments));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNumberHasEveryFormOfTheLanguage(TextFile file) {
        file.texts()
                .forEach((key, pattern) -> pluralForms(pattern).forEach(plural -> {
                    PluralRules rules = PluralRules.forLocale(file.language().locale(), plural.type());

                    assertThat(plural.forms()).as(key).containsAll(rules.getKeywords());
                }));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTextIsTranslated(TextFile file) throws IOException {
        Map<String, String> english = file.in(Language.EN).texts();
        Set<String> allowed = sameAsEnglish();
        List<String> same = file.texts().entrySet().stream()
                .filter(text -> text.getValue().equals(english.get(text.getKey())))
                .filter(text -> hasWords(text.getValue()))
                .map(Map.Entry::getKey)
                .filter(key -> !allowed.contains(key))
                .toList();

        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("english")
    void aTranslatorReadsWhereATextStandsAndWhatItMentions(TextFile file) {
        for (TextFile.Entry entry : file.entries()) {
            assertThat(entry.comment()).as(entry.key()).isNotBlank();
            assertThat(numbers(entry.pattern()))
                    .as(entry.key() + ": " + entry.comment())
                    .allMatch(number -> entry.comment().contains("{" + number + "}"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aKeyStandsOnceAndInTheFileThatItNames(TextFile file) {
        assertThat(file.entries())
                .extracting(TextFile.Entry::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.startsWith(file.stem() + "."));
    }

    @ParameterizedTest
    @MethodSource("all")
    void anApostropheIsWrittenTwice(TextFile file) {
        file.texts()
                .forEach((key, pattern) ->
                        assertThat(pattern.replace("''", "")).as(key).doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource("english")
    void aTextIsAskedForBySomething(TextFile file) throws ClassNotFoundException {
        Set<String> refused = refusals().map(Refusal::key).collect(Collectors.toSet());
        List<String> unused = file.texts().keySet().stream()
                .filter(key -> !refused.contains(key) && !SOURCES.ask(key))
                .toList();

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("english")
    void whatIsAskedForIsThere(TextFile file) {
        Set<String> texts = file.texts().keySet();
        List<String> missing = SOURCES.keysOf(file.stem()).stream()
                .filter(key -> !texts.contains(key))
                .filter(key -> !Texts.in(Language.EN).has("review.audit." + key))
                .toList();

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalSaysWhy(Refusal refusal) {
        assertThat(Texts.in(Language.EN).has(refusal.key())).as(refusal.key()).isTrue();
    }

    @Test
    void theTeamAndOtherSystemsReadEnglish() {
        assertThat(TextFile.names()).noneMatch(name -> name.startsWith("review_") || name.startsWith("api_"));
    }

    private static Map<String, Set<String>> each(TextFile file, Function<String, Set<String>> what) {
        return each(file.texts(), what);
    }

    private static Map<String, Set<String>> each(Map<String, String> texts, Function<String, Set<String>> what) {
        Map<String, Set<String>> result = new TreeMap<>();
        texts.forEach((key, pattern) -> result.put(key, what.apply(pattern)));
        return result;
    }

    /** What a pattern mentions, each with its type, as in {@code 0 plural}. */
    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> arguments = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                boolean isSimple = part.getArgType() == MessagePattern.ArgType.SIMPLE;
                arguments.add(parsed.getSubstring(parsed.getPart(i + 1)) + " " + part.getArgType()
                        + (isSimple ? " " + parsed.getSubstring(parsed.getPart(i + 2)) : ""));
            }
        }
        return arguments;
    }

    private static Set<String> numbers(String pattern) {
        return arguments(pattern).stream()
                .map(argument -> argument.split(" ")[0])
                .collect(Collectors.toSet());
    }

    /** The forms that a pattern has for one number. */
    private record Plural(PluralRules.PluralType type, Set<String> forms) {}

    private static List<Plural> pluralForms(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Stream.Builder<Plural> plurals = Stream.builder();
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType().hasPluralStyle()) {
                Set<String> forms = new TreeSet<>();
                for (int j = i + 1; j < parsed.getLimitPartIndex(i); j++) {
                    MessagePattern.Part inner = parsed.getPart(j);
                    if (inner.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                        forms.add(parsed.getSubstring(inner));
                    } else if (inner.getType() == MessagePattern.Part.Type.MSG_START) {
                        j = parsed.getLimitPartIndex(j);
                    }
                }
                plurals.add(new Plural(
                        part.getArgType() == MessagePattern.ArgType.SELECTORDINAL
                                ? PluralRules.PluralType.ORDINAL
                                : PluralRules.PluralType.CARDINAL,
                        forms));
            }
        }
        return plurals.build().toList();
    }

    private static boolean hasWords(String pattern) {
        return pattern.replaceAll("\\{[^{}]*}", "").codePoints().anyMatch(Character::isLetter);
    }

    /** Names, abbreviations and words that are the same in another language; each line a key. */
    private static Set<String> sameAsEnglish() throws IOException {
        try (InputStream file = TranslationsTest.class.getResourceAsStream("same-as-english.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }
}
