package org.cecps.portal.benchmarks;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.sql.DataSource;

/** What a page costs at the least: reads what it was told to read, from the portal's own connections, and writes a page it was given. */
@WebServlet("/*")
@SuppressWarnings("NullAway.Init")
public class BareServlet extends HttpServlet {

    private final transient Map<String, Given> pages = new ConcurrentHashMap<>();

    @Resource(lookup = "java:global/jdbc/portal")
    private transient DataSource database;

    @SuppressWarnings("ArrayRecordComponent") // Kept and written out; nobody compares two.
    private record Given(List<String> statements, byte[] page) {}

    /** An application of this servlet alone, as {@code bare.war} in a folder. */
    static Path archive(Path folder) throws IOException {
        String name = BareServlet.class.getName().replace('.', '/');
        Path archive = folder.resolve("bare.war").toAbsolutePath();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(archive))) {
            for (String file : List.of(name + ".class", name + "$Given.class")) {
                out.putNextEntry(new JarEntry("WEB-INF/classes/" + file));
                try (InputStream in = BareServlet.class.getClassLoader().getResourceAsStream(file)) {
                    if (in == null) {
                        throw new IOException("no class " + file);
                    }
                    in.transferTo(out);
                }
            }
        }
        return archive;
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (DataInputStream in = new DataInputStream(request.getInputStream())) {
            List<String> statements = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                statements.add(in.readUTF());
            }
            pages.put(request.getPathInfo(), new Given(statements, in.readAllBytes()));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Given given = pages.get(request.getPathInfo());
        if (given == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!given.statements().isEmpty()) {
            read(given.statements());
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(given.page());
    }

    private void read(List<String> statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try (ResultSet rows = statement.executeQuery(sql)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            rows.getString(i);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
