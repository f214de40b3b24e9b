package org.cecps.portal.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database answers, for who runs the portal. */
@ApplicationScoped
public class DatabaseVitals {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource dataSource;

    /** Whether a connection can be had and is answered on. */
    public boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
