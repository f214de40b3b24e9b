package org.cecps.portal.translations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A file of texts as it stands in the checkout.
 *
 * @param stem its name without language, as in {@code notice}, which is also the first segment of its keys
 * @param language the language of its texts
 * @param lines its lines as written
 */
record TextFile(String stem, Language language, List<String> lines) {

    private static final Path FOLDER = Path.of("../translations/src/main/resources/org/cecps/portal/translations");
    private static final String SUFFIX = ".properties";
    private static final Set<String> ENGLISH_ONLY = Set.of("review", "api");

    /**
     * A text with what its translators read about it.
     *
     * @param comment the lines above it that begin with {@code #}, joined; empty when there is none
     */
    record Entry(String key, String pattern, String comment) {}

    /** The English files. */
    static List<TextFile> english() {
        return names().filter(name -> !name.contains("_"))
                .map(name -> read(name.replace(SUFFIX, ""), Language.EN))
                .toList();
    }

    /** The English files that are translated: all but the team's and those of other systems. */
    static List<TextFile> translated() {
        return english().stream()
                .filter(file -> !ENGLISH_ONLY.contains(file.stem()))
                .toList();
    }

    /** The same texts in another language. */
    TextFile in(Language other) {
        return read(stem, other);
    }

    /** The names of all files. */
    static Stream<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts in the order of the file, a key that stands twice twice. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        List<String> comment = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("#")) {
                comment.add(line.substring(1).strip());
            } else if (line.isBlank()) {
                comment.clear();
            } else {
                Properties one = properties(line);
                String key = one.stringPropertyNames().iterator().next();
                entries.add(new Entry(key, one.getProperty(key), String.join(" ", comment)));
                comment.clear();
            }
        }
        return entries;
    }

    /** The texts by key. */
    TreeMap<String, String> texts() {
        TreeMap<String, String> texts = new TreeMap<>();
        entries().forEach(entry -> texts.put(entry.key(), entry.pattern()));
        return texts;
    }

    @Override
    public String toString() {
        return stem + " in " + language;
    }

    private static TextFile read(String stem, Language language) {
        Path file = FOLDER.resolve(language == Language.EN ? stem + SUFFIX : stem + "_" + language.tag() + SUFFIX);
        try {
            return new TextFile(stem, language, Files.exists(file) ? Files.readAllLines(file) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(String line) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one;
    }
}
