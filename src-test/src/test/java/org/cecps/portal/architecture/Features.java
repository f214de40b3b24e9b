package org.cecps.portal.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The map of the portal, lowest first: each package, the packages it may use, and the libraries that only it may use. A new
 * package gets a line here, below what it uses.
 */
final class Features {

    /** What every package may use beside those of its line. */
    static final Set<String> EVERYWHERE = Set.of(
            "java.io",
            "java.lang",
            "java.math",
            "java.net",
            "java.nio",
            "java.security",
            "java.text",
            "java.time",
            "java.util",
            "jakarta.annotation",
            "jakarta.enterprise",
            "jakarta.inject",
            "org.jspecify");

    /** What a feature of the domain may use beside that. */
    static final Set<String> IN_DOMAIN = Set.of("jakarta.persistence", "jakarta.transaction", "java.sql");

    /** What the packages of the WAR may use beside that. */
    static final Set<String> IN_WEB = Set.of("jakarta.el", "jakarta.faces", "jakarta.servlet");

    /** What no page reads: how things are kept and told on, the sample data, the settings. */
    static final Set<String> NOT_FOR_WEB = Set.of("persistence", "outbox", "sample", "configuration");

    /** What every package above them may use. */
    static final Set<String> FOR_ALL = Set.of("translations", "shared");

    private static final Map<String, Feature> ALL = new LinkedHashMap<>();

    static {
        feature("translations").with("com.ibm.icu");
        feature("shared");
        feature("configuration").with("org.eclipse.microprofile.config");
        feature("secrets").with("org.eclipse.microprofile.config", "com.password4j", "javax.crypto");
        feature("scheme");
        feature("persistence")
                .uses("configuration")
                .with("org.flywaydb", "org.mariadb.jdbc", "javax.sql", "jakarta.ejb");
        feature("outbox").with("jakarta.ejb");
        feature("audit").with("jakarta.ejb");
        feature("party");
        feature("identity").uses("party").with("com.ibm.icu");
        feature("casefile").uses("scheme", "party");
        feature("terms").uses("scheme", "audit").with("jakarta.ejb");
        feature("workqueue").uses("audit");
        feature("evidence")
                .uses("audit")
                .with("org.apache.pdfbox", "org.apache.fontbox", "org.apache.commons.logging", "org.apache.tika")
                .with("com.drew", "com.adobe.internal.xmp", "java.awt", "javax.imageio", "xyz.capybara.clamav")
                .with("org.eclipse.microprofile.config", "jakarta.ejb");
        feature("liability").uses("scheme", "party", "casefile", "workqueue", "outbox", "audit");
        feature("intake").uses("casefile", "evidence", "liability", "audit");
        feature("access").uses("secrets", "party", "liability", "outbox", "audit");
        feature("staff").uses("secrets", "access", "audit").with("com.eatthepath.otp", "javax.crypto");
        feature("apikey").uses("secrets");
        feature("draft").with("jakarta.json");
        feature("objection").uses("scheme", "evidence", "workqueue", "liability", "draft", "outbox", "audit");
        feature("caseload").uses("scheme", "liability", "workqueue", "audit");
        feature("correspondence")
                .uses("scheme", "party", "casefile", "evidence", "liability", "access", "objection", "outbox", "audit")
                .with("jakarta.json", "org.eclipse.microprofile.config");
        feature("correspondence.pdf")
                .uses("access", "correspondence")
                .with("org.apache.pdfbox", "org.apache.fontbox", "io.nayuki.qrcodegen", "java.awt");
        feature("correspondence.mail")
                .uses("correspondence")
                .with("jakarta.mail", "jakarta.activation", "javax.net", "org.eclipse.microprofile.config");
        feature("sample")
                .uses("configuration", "scheme", "party", "casefile", "workqueue", "evidence", "liability", "intake")
                .uses("access", "staff", "apikey", "objection")
                .with("jakarta.ejb", "jakarta.json", "java.awt", "javax.imageio", "org.eclipse.microprofile.config");
        page("web.support")
                .uses("configuration")
                .with("org.primefaces.context", "org.primefaces.csp", "org.eclipse.microprofile.config");
        page("web.parts").uses("web.support");
        page("web.calculator").uses("web.support", "web.parts");
        page("web.notice").uses("web.support", "web.parts");
        page("web.objection").uses("web.support", "web.parts", "web.notice");
        page("web.review").uses("web.support");
        page("web.api").uses("web.support").with("jakarta.ws.rs", "jakarta.json");
        page("web.internal")
                .uses("web.support", "configuration", "persistence", "outbox")
                .with("jakarta.ws.rs", "org.eclipse.microprofile.config");
    }

    private Features() {}

    /** A line of the map. */
    record Feature(String name, Set<String> used, Set<String> libraries) {

        Feature uses(String... features) {
            used.addAll(Arrays.asList(features));
            return this;
        }

        Feature with(String... packages) {
            libraries.addAll(Arrays.asList(packages));
            return this;
        }

        boolean isWeb() {
            return name.startsWith("web.");
        }

        /** Whether it may use a class of this package. */
        boolean mayUse(String packageName) {
            if (packageName.startsWith(Code.ROOT)) {
                String other = Code.featureOf(packageName);
                return other.equals(name) || used.contains(other) || FOR_ALL.contains(other);
            }
            return packageName.isEmpty()
                    || isIn(packageName, EVERYWHERE)
                    || isIn(packageName, libraries)
                    || isIn(packageName, isWeb() ? IN_WEB : IN_DOMAIN);
        }

        private static boolean isIn(String packageName, Set<String> roots) {
            return roots.stream().anyMatch(root -> packageName.equals(root) || packageName.startsWith(root + "."));
        }
    }

    /** The map, lowest first. */
    static Map<String, Feature> all() {
        return ALL;
    }

    private static Feature feature(String name) {
        Feature line = new Feature(name, new LinkedHashSet<>(), new LinkedHashSet<>());
        ALL.put(name, line);
        return line;
    }

    /** A package of pages: it may use every feature that stands above it but those of {@link #NOT_FOR_WEB}. */
    private static Feature page(String name) {
        String[] features = ALL.keySet().stream()
                .filter(other -> !other.contains(".") && !NOT_FOR_WEB.contains(other))
                .toArray(String[]::new);
        return feature(name).uses(features);
    }
}
