package org.cecps.portal.configuration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What is wrong with the portal's settings, all of it at once, one line for each. No line repeats a secret. */
final class SettingsCheck {

    private static final int SHORTEST_SECRET = 32;
    private static final int LARGEST_PORT = 65_535;
    private static final String SAMPLE_SECRET = "sample-";
    private static final Pattern ADDRESS_OF_NUMBERS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+");
    private static final List<String> LIMITS = List.of(
            "portal.evidence.largest.bytes",
            "portal.evidence.most.files",
            "portal.evidence.most.bytes",
            "portal.evidence.most.pages",
            "portal.evidence.most.pixels",
            "portal.evidence.least.free.bytes",
            "portal.evidence.look.seconds",
            "portal.evidence.look.processes",
            "portal.evidence.look.megabytes");

    private final Function<String, Optional<String>> settings;
    private final List<String> problems = new ArrayList<>();
    private final Profile profile;

    private SettingsCheck(Function<String, Optional<String>> settings) {
        this.settings = settings;
        this.profile = new Profile(settings.apply("portal.profile").orElse(Profile.PRODUCTION));
    }

    /**
     * The problems of settings, in the order of the README.
     *
     * @param settings the value of a setting, as of {@code portal.db.url}; empty when it is not set or set to nothing
     */
    static List<String> problemsOf(Function<String, Optional<String>> settings) {
        SettingsCheck check = new SettingsCheck(settings);
        check.profile();
        check.publicUrl();
        check.secrets();
        check.areas();
        check.database();
        check.mail();
        check.scanner();
        check.directories();
        LIMITS.forEach(limit -> check.number(limit, Integer.MAX_VALUE));
        return check.problems;
    }

    private void profile() {
        if (!profile.isKnown()) {
            wrong("portal.profile", "must be production, sample or test");
        }
    }

    private void publicUrl() {
        String name = "portal.public.url";
        required(name).ifPresent(url -> {
            Optional<URI> address = webAddress(url);
            if (address.isEmpty()) {
                wrong(name, "must be an address such as https://penalties.example, without a slash at its end");
                return;
            }
            boolean isHere = isLoopback(address.get().getHost());
            if (profile.isProduction()
                    && !isHere
                    && !"https".equals(address.get().getScheme())) {
                wrong(name, "must begin with https:// in the profile production");
            } else if (!profile.isProduction() && !isHere) {
                wrong(
                        name,
                        "must be an address of this machine, such as http://localhost:8080: sample data never run on a"
                                + " public address");
            }
        });
    }

    private static Optional<URI> webAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean isPlain = uri.getRawQuery() == null && uri.getRawFragment() == null && !url.endsWith("/");
            return isWeb && isPlain && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return host.equals("localhost")
                    || (ADDRESS_OF_NUMBERS.matcher(host).matches()
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private void secrets() {
        required("portal.secret").ifPresent(secret -> secret("portal.secret", secret));
        Optional<String> token = settings.apply("portal.internal.token");
        token.ifPresent(secret -> secret("portal.internal.token", secret));
        if (token.isEmpty() && profile.isProduction() && areaNames().contains(Area.INTERNAL.settingName())) {
            wrong("portal.internal.token", "is missing; leave internal out of PORTAL_AREAS to do without it");
        }
    }

    private void secret(String name, String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            wrong(name, "has " + secret.length() + " characters; it must have at least " + SHORTEST_SECRET);
        } else if (profile.isProduction() && secret.startsWith(SAMPLE_SECRET)) {
            wrong(name, "is the secret of a sample; the profile production needs one of its own");
        }
    }

    private void areas() {
        for (String name : areaNames()) {
            if (Area.named(name).isEmpty()) {
                wrong(
                        Areas.SETTING,
                        "names \"" + name + "\"; it may name " + String.join(", ", Areas.names(Areas.ALL))
                                + ", with commas between them");
            }
        }
    }

    private List<String> areaNames() {
        return Areas.names(settings.apply(Areas.SETTING).orElse(Areas.ALL));
    }

    private void database() {
        required("portal.db.url").ifPresent(url -> {
            if (!url.startsWith("jdbc:mariadb://")) {
                wrong("portal.db.url", "must begin with jdbc:mariadb://");
            }
        });
        required("portal.db.user");
        required("portal.db.password");
    }

    private void mail() {
        required("portal.smtp.host");
        number("portal.smtp.port", LARGEST_PORT);
        required("portal.smtp.from").ifPresent(from -> {
            if (!EMAIL.matcher(from).matches()) {
                wrong("portal.smtp.from", "must be one e-mail address");
            }
        });
        boolean hasUser = settings.apply("portal.smtp.user").isPresent();
        if (hasUser != settings.apply("portal.smtp.password").isPresent()) {
            wrong(hasUser ? "portal.smtp.password" : "portal.smtp.user", "is missing; user and password go together");
        }
        settings.apply("portal.smtp.starttls").ifPresent(value -> {
            if (!value.equals("true") && !value.equals("false")) {
                wrong("portal.smtp.starttls", "must be true or false");
            }
        });
    }

    private void scanner() {
        if (profile.isProduction()) {
            required("portal.clamd.host");
        }
        number("portal.clamd.port", LARGEST_PORT);
    }

    private void directories() {
        required("portal.evidence.directory").ifPresent(folder -> writable("portal.evidence.directory", folder));
        if (!profile.isProduction()) {
            settings.apply("portal.data.directory").ifPresent(folder -> writable("portal.data.directory", folder));
        }
    }

    private void writable(String name, String folder) {
        try {
            Path directory = Files.createDirectories(Path.of(folder));
            Files.delete(Files.createTempFile(directory, "start-", ".check"));
        } catch (IOException | InvalidPathException e) {
            wrong(name, "is " + folder + ", which cannot be written to");
        }
    }

    private void number(String name, int most) {
        settings.apply(name).ifPresent(value -> {
            boolean isNumber = value.matches("[0-9]{1,10}");
            if (!isNumber || Long.parseLong(value) < 1 || Long.parseLong(value) > most) {
                wrong(name, "must be a whole number from 1 to " + most);
            }
        });
    }

    private Optional<String> required(String name) {
        Optional<String> value = settings.apply(name);
        if (value.isEmpty()) {
            wrong(name, "is missing");
        }
        return value;
    }

    private void wrong(String name, String what) {
        problems.add(name.toUpperCase(Locale.ROOT).replace('.', '_') + " " + what);
    }
}
