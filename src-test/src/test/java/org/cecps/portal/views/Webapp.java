package org.cecps.portal.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the pages, as they stand in the checkout. */
final class Webapp {

    private static final Path ROOT =
            Path.of("../portal-web/src/main/webapp").toAbsolutePath().normalize();

    private Webapp() {}

    /** The views of the public pages: those with an address, and the error pages. */
    static List<Path> publicViews() {
        return files(".xhtml").filter(Webapp::isPublic).toList();
    }

    /** The views that have an address: all but what stands under WEB-INF, and the staff's. */
    static List<String> publicPaths() {
        return publicViews().stream()
                .map(Webapp::name)
                .filter(name -> !name.startsWith("WEB-INF/"))
                .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                .toList();
    }

    /** The files of our own tags. */
    static List<Path> tags() {
        return files(".xhtml")
                .filter(file -> name(file).startsWith("WEB-INF/tags/"))
                .toList();
    }

    /** The views of the team, with what they are made of. */
    static List<Path> reviewViews() {
        return files(".xhtml")
                .filter(file -> name(file).matches("(?:WEB-INF/)?(?:templates/)?review[/.].*"))
                .toList();
    }

    static Path tagLibrary() {
        return ROOT.resolve("WEB-INF/portal.taglib.xml");
    }

    static Path stylesheet() {
        return ROOT.resolve("WEB-INF/resources/public/public.css");
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(Path file) {
        String name = name(file);
        boolean page = !name.startsWith("WEB-INF/") || name.startsWith("WEB-INF/errorpages/");
        return page && !name.startsWith("review");
    }

    private static Stream<Path> files(String suffix) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
