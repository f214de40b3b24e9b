package org.cecps.portal.translations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the product's sources and views name: the texts between quotes, and the constants. */
final class Sources {

    private static final List<String> ROOTS =
            List.of("../translations/src/main/java", "../portal-domain/src/main", "../portal-web/src/main");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\n]*)\"|'([^'\n]*)'");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    private final Set<String> literals = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    /** Reads all of it. */
    Sources() {
        files().map(Sources::read).forEach(text -> {
            QUOTED.matcher(text)
                    .results()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .forEach(literals::add);
            CONSTANT.matcher(text).results().forEach(match -> constants.add(Texts.camelCase(match.group())));
        });
        // In a view an expression stands between quotes and holds its own.
        files().filter(file -> file.toString().endsWith(".xhtml"))
                .map(Sources::read)
                .forEach(text -> Pattern.compile("'([^'\n]*)'")
                        .matcher(text)
                        .results()
                        .forEach(match -> literals.add(match.group(1))));
    }

    /**
     * Whether anything asks for a key: it stands between quotes as a whole, or its beginning does (as in
     * {@code "finding.where."}) and the rest is a constant's name or stands between quotes itself.
     */
    boolean ask(String key) {
        return literals.contains(key)
                || isMadeOf(key)
                || isMadeOf(key.replaceFirst("\\.(why|hint|change|met|notMet)$", ""));
    }

    private boolean isMadeOf(String key) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String rest = key.substring(dot + 1);
            if (literals.contains(key.substring(0, dot + 1)) && (constants.contains(rest) || literals.contains(rest))) {
                return true;
            }
        }
        return false;
    }

    /** The texts between quotes that begin like a key of a file. */
    List<String> keysOf(String stem) {
        Pattern key = Pattern.compile(Pattern.quote(stem) + "\\.[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");
        return literals.stream()
                .filter(text -> key.matcher(text).matches() && !text.matches(".*\\.(css|js)"))
                .sorted()
                .toList();
    }

    /** The names of the enums of refusals. */
    static List<String> refusals() {
        return files().filter(file -> file.toString().endsWith("Refusal.java"))
                .filter(file -> read(file).contains(" implements Refusal"))
                .map(file -> file.toString().replace('\\', '/'))
                .map(file -> file.substring(file.indexOf("org/cecps/"), file.length() - ".java".length())
                        .replace('/', '.'))
                .toList();
    }

    private static Stream<Path> files() {
        return ROOTS.stream().flatMap(root -> {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                return all
                        .filter(file -> file.toString().matches(".*\\.(java|xhtml|xml|js)"))
                        .sorted()
                        .toList()
                        .stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
