package org.cecps.portal.pages;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cecps.portal.access.AccessCode;
import org.cecps.portal.secrets.Secrets;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.cecps.portal.testing.PortalUnderTest;

/**
 * A notice of the test's own: a copy of a sample person's, with a new reference and a new code, so that tests never meet in
 * one. Copied by SQL, since a penalty that is weeks old cannot be had otherwise without turning the clock for everybody.
 *
 * @param reference its reference
 * @param code its access code
 * @param dateOfBirth the person's second fact, ISO
 */
public record TestNotice(Reference reference, AccessCode code, String dateOfBirth) {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    /** A copy of the first sample notice at a stage, as {@code sample-sign-ins.json} names it. */
    public static TestNotice at(String stage) {
        return at(PortalUnderTest.get(), stage);
    }

    /** The same in a certain portal. */
    public static TestNotice at(PortalUnderTest portal, String stage) {
        try {
            String people = Files.readString(portal.data().resolve("sample-sign-ins.json"));
            int at = people.indexOf("\"" + stage + "\"");
            if (at < 0) {
                throw new IllegalStateException("no sample notice at stage " + stage);
            }
            String person = people.substring(people.lastIndexOf('{', at), people.indexOf('}', at));
            String born = value(person, "dateOfBirth");
            Reference copy = Reference.random(ReferenceKind.LIABILITY);
            AccessCode code = AccessCode.random();
            try (Connection database = portal.database()) {
                copy(database, value(person, "reference"), copy.value());
                keepCode(database, copy, code);
            }
            return new TestNotice(copy, code, born);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One part of the date of birth, without a leading zero: 0 the year, 1 the month, 2 the day. */
    public String born(int part) {
        return Integer.toString(Integer.parseInt(dateOfBirth.split("-")[part]));
    }

    /** Opens it in a browser, as its driver would. */
    public void openIn(Wire browser) {
        Matcher token = TOKEN.matcher(browser.get("/en/open").body());
        token.find();
        Wire.Answer answer = browser.post(
                "/en/open",
                "f=f&go=Open&jakarta.faces.ViewState=stateless&token=" + token.group(1) + "&ref=" + reference.value()
                        + "&code=" + URLEncoder.encode(code.grouped(), StandardCharsets.UTF_8) + "&birth=" + born(2)
                        + "&birthm=" + born(1) + "&birthy=" + born(0));
        if (!answer.headers().getOrDefault("location", "").endsWith("/en/notice")) {
            throw new IllegalStateException("the notice does not open: " + answer.status());
        }
    }

    private static void copy(Connection database, String from, String to) throws SQLException {
        long original = id(database, from);
        String columns = columns(database, "liability", "id", "reference");
        run(
                database,
                "INSERT INTO liability (reference, " + columns + ") SELECT '" + to + "', " + columns
                        + " FROM liability WHERE id = " + original);
        long copy = id(database, to);
        for (String table : new String[] {"initial_notice", "calculation_step", "objection_pause"}) {
            String others = columns(database, table, "liability_id");
            run(
                    database,
                    "INSERT INTO " + table + " (liability_id, " + others + ") SELECT " + copy + ", " + others + " FROM "
                            + table + " WHERE liability_id = " + original);
        }
    }

    private static void keepCode(Connection database, Reference liability, AccessCode code) throws SQLException {
        String hash = new Secrets(PortalUnderTest.SECRET).slowHash("access-code", liability.value(), code.digits());
        run(
                database,
                "INSERT INTO access_code (liability, hash, copy, issued_at) VALUES ('" + liability.value() + "', '"
                        + hash + "', 'test', UTC_TIMESTAMP(6))");
    }

    private static long id(Connection database, String reference) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("SELECT id FROM liability WHERE reference = ?")) {
            query.setString(1, reference);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static String columns(Connection database, String table, String... without) throws SQLException {
        try (ResultSet columns = database.getMetaData().getColumns(database.getCatalog(), null, table, null)) {
            Stream.Builder<String> names = Stream.builder();
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
            return names.build()
                    .filter(name -> !java.util.List.of(without).contains(name))
                    .collect(Collectors.joining(", "));
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static String value(String json, String name) {
        int at = json.indexOf("\"" + name + "\"");
        int start = json.indexOf('"', json.indexOf(':', at)) + 1;
        return json.substring(start, json.indexOf('"', start));
    }
}
