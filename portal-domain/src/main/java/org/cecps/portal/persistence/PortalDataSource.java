package org.cecps.portal.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.cecps.portal.configuration.ConfigurationCheck;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The driver's data source without its XA side. The portal has one database, so a transaction needs no two-phase commit; and
 * given an XA data source, Payara brings up its distributed transaction service at the first transaction inside another and
 * breaks those that are open in other threads then.
 */
public class PortalDataSource implements DataSource {

    private final MariaDbDataSource driver = new MariaDbDataSource();

    /**
     * Made for the first connection, which is what the server wants of the portal first of all: so the settings are read here.
     *
     * @throws IllegalStateException when a setting is missing or wrong
     */
    public PortalDataSource() {
        ConfigurationCheck.require();
    }

    /** The address for JDBC. */
    public void setUrl(String url) throws SQLException {
        driver.setUrl(url);
    }

    /** The user. */
    public void setUser(String user) throws SQLException {
        driver.setUser(user);
    }

    /** The user's password. */
    public void setPassword(String password) throws SQLException {
        driver.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return driver.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return driver.getConnection(user, password);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        driver.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return driver.isWrapperFor(type);
    }
}
