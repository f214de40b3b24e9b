package org.cecps.portal.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.cecps.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.Test;

/** A portal with wrong settings does not start, and says why without a stack trace. */
class SettingsIT {

    @Test
    void thePortalEndsItsStartWithOneLineForEachWrongSetting() {
        assertThatThrownBy(() -> PortalUnderTest.get()
                        .node(Map.of(
                                "PORTAL_SECRET", "short",
                                "PORTAL_PUBLIC_URL", "https://penalties.example",
                                "PORTAL_DB_URL", "",
                                "PORTAL_AREAS", "public,staff"))
                        .close())
                .hasMessage("""
                        settings are missing or wrong
                        PORTAL_PUBLIC_URL must be an address of this machine, such as http://localhost:8080: sample data never run on a public address
                        PORTAL_SECRET has 5 characters; it must have at least 32
                        PORTAL_AREAS names "staff"; it may name public, review, api, internal, with commas between them
                        PORTAL_DB_URL is missing""");
    }
}
