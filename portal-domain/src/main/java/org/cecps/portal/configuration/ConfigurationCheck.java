package org.cecps.portal.configuration;

import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads every setting before anything else starts. When one is missing or wrong the portal does not start, and the log has one
 * line for each that begins with the name of its environment variable.
 */
public final class ConfigurationCheck {

    private static final Logger LOG = Logger.getLogger(ConfigurationCheck.class.getName());

    private ConfigurationCheck() {}

    /**
     * Ends the start while nothing has happened yet.
     *
     * @throws IllegalStateException when a setting is missing or wrong; the log says which
     */
    public static void require() {
        List<String> problems =
                SettingsCheck.problemsOf(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
        if (!problems.isEmpty()) {
            String lines = String.join("\n", problems);
            LOG.severe(lines);
            throw new IllegalStateException("The portal does not start with these settings:\n" + lines);
        }
    }
}
