package org.cecps.portal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The product's classes, without those of its tests. */
final class Code {

    static final String ROOT = "org.cecps.portal.";

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/src-test/"))
            .importPackages("org.cecps.portal");

    private Code() {}

    /** The feature that a package is of, as in {@code objection} or {@code web.review}. */
    static String featureOf(String packageName) {
        return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : "";
    }

    /** Every package that has classes, by its feature. */
    static Stream<String> features() {
        return ALL.stream()
                .map(type -> featureOf(type.getPackageName()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet())
                .stream()
                .sorted();
    }

    /** The file that says what a package is for. */
    static Path packageInfo(String feature) {
        String module =
                feature.equals("translations") ? feature : feature.startsWith("web.") ? "portal-web" : "portal-domain";
        return Path.of("..", module, "src/main/java", (ROOT + feature).replace('.', '/'), "package-info.java");
    }
}
