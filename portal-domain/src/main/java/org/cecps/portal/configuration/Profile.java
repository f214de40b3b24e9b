package org.cecps.portal.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the portal is run for: the public, a demonstration with sample data, or a test. */
@ApplicationScoped
public class Profile {

    private final String name;

    /** For the container's proxy. */
    protected Profile() {
        this("production");
    }

    /** The profile of a name: {@code production}, {@code sample} or {@code test}. */
    @Inject
    public Profile(@ConfigProperty(name = "portal.profile", defaultValue = "production") String name) {
        this.name = name;
    }

    /** Whether real people's cases are in it. */
    public boolean isProduction() {
        return !isSample() && !isTest();
    }

    /** Whether it writes sample data when it is empty. */
    public boolean isSample() {
        return name.equals("sample");
    }

    /** Whether a test drives it. */
    public boolean isTest() {
        return name.equals("test");
    }
}
