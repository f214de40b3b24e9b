package org.cecps.portal.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the portal is run for: the public, a demonstration with sample data, or a test. */
@ApplicationScoped
public class Profile {

    static final String PRODUCTION = "production";

    private static final String SAMPLE = "sample";
    private static final String TEST = "test";

    private final String name;

    /** For the container's proxy. */
    protected Profile() {
        this(PRODUCTION);
    }

    /** The profile of a name: {@code production}, {@code sample} or {@code test}. */
    @Inject
    public Profile(@ConfigProperty(name = "portal.profile", defaultValue = PRODUCTION) String name) {
        this.name = name;
    }

    /** Whether real people's cases are in it. */
    public boolean isProduction() {
        return !isSample() && !isTest();
    }

    /** Whether it writes sample data when it is empty. */
    public boolean isSample() {
        return name.equals(SAMPLE);
    }

    /** Whether a test drives it. */
    public boolean isTest() {
        return name.equals(TEST);
    }

    boolean isKnown() {
        return name.equals(PRODUCTION) || isSample() || isTest();
    }
}
