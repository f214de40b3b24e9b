package org.cecps.portal.access;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cecps.portal.pages.Wire;
import org.cecps.portal.testing.PortalUnderTest;
import org.jspecify.annotations.Nullable;

/** All visitors with their browsers, let in once for all tests of a run; and the records of the driver. */
final class Visitors {

    private static final String DRIVER_STAGE = "objection decided: maintain";
    private static final String OTHER_STAGE = "objection decided: reduce";

    private static @Nullable Visitors known;

    private final Map<Visitor, Wire> browsers = new EnumMap<>(Visitor.class);
    private final Records records;
    private final String key;

    private Visitors(PortalUnderTest portal) throws IOException, SQLException {
        Doors doors = new Doors(portal);
        for (Visitor visitor : Visitor.values()) {
            browsers.put(
                    visitor,
                    switch (visitor) {
                        case NOBODY, SYSTEM -> new Wire(portal.port());
                        case DRIVER -> doors.opened(DRIVER_STAGE);
                        case OTHER_DRIVER -> doors.opened(OTHER_STAGE);
                        default -> doors.signedIn(visitor.user());
                    });
        }
        key = doors.key();
        try (Connection database = portal.database()) {
            records = Records.of(database, doors.reference(DRIVER_STAGE), doors.name(DRIVER_STAGE));
        }
    }

    /** The visitors of the portal under test. */
    static synchronized Visitors get() {
        Visitors all = known;
        if (all == null) {
            try {
                all = new Visitors(PortalUnderTest.get());
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("not everybody is let in", e);
            }
            known = all;
        }
        return all;
    }

    /** A visitor's browser. */
    Wire browser(Visitor visitor) {
        return Objects.requireNonNull(browsers.get(visitor));
    }

    /** What a visitor gets for a row of the matrix. */
    Wire.Answer ask(Visitor visitor, Row row) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (visitor == Visitor.SYSTEM) {
            headers.put("Authorization", "Bearer " + key);
        }
        if (row.method().equals("POST")) {
            headers.put("Content-Type", "application/json");
        }
        return browser(visitor)
                .ask(row.method(), row.address(), headers, row.method().equals("POST") ? "{}" : "");
    }

    /** What belongs to the driver. */
    Records records() {
        return records;
    }
}
