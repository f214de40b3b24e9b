package org.cecps.portal.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cecps.portal.web.support.PublicView;

/** Every address the portal answers, as its sources have them. */
final class Routes {

    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("../portal-web/src/main/webapp");

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/src-test/"))
            .importPackages("org.cecps.portal.web");

    private Routes() {}

    static List<String> all() {
        return Stream.of(Stream.of("/"), publicPages(), teamPages(), servlets(), resources(), files())
                .flatMap(some -> some)
                .distinct()
                .sorted()
                .toList();
    }

    /** The pages of the public, as in {@code /{language}/notice}. */
    static Stream<String> publicPages() {
        return Arrays.stream(PublicView.values()).map(view -> "/{language}/" + view.path());
    }

    /** The pages of the team, as in {@code /review/case}. */
    static Stream<String> teamPages() {
        return under("review").filter(name -> name.endsWith(".xhtml")).map(name -> "/" + name.replace(".xhtml", ""));
    }

    private static Stream<String> servlets() {
        return WEB.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type ->
                        Arrays.stream(type.getAnnotationOfType(WebServlet.class).value()));
    }

    /** The resources of the API, as in {@code POST cases}. */
    private static Stream<String> resources() {
        return WEB.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .flatMap(method -> verb(method).stream()
                                .map(verb -> verb + " "
                                        + type.getAnnotation(Path.class).value() + below(method))));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String below(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class))
                .map(path -> "/" + path.value())
                .orElse("");
    }

    /** What the server gives as it stands in the WAR. */
    private static Stream<String> files() {
        return under("")
                .filter(name -> !name.startsWith("WEB-INF/") && !name.endsWith(".xhtml"))
                .map(name -> "/" + name);
    }

    private static Stream<String> under(String folder) {
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP.resolve(folder))) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
