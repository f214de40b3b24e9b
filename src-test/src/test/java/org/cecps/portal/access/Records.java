package org.cecps.portal.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The references of what belongs to one person.
 *
 * @param liability the liability of their notice
 * @param caseFile its case
 * @param objection their objection
 * @param letter a letter to them
 * @param photograph a photograph of the case
 * @param sentFile a file they sent with the objection
 * @param name their name
 */
record Records(
        String liability,
        String caseFile,
        String objection,
        String letter,
        String photograph,
        String sentFile,
        String name) {

    static Records of(Connection database, String liability, String name) throws SQLException {
        String caseFile = one(database, "SELECT case_reference FROM liability WHERE reference = ?", liability);
        String objection = one(database, "SELECT reference FROM objection WHERE liability = ?", liability);
        return new Records(
                liability,
                caseFile,
                objection,
                one(database, "SELECT reference FROM letter WHERE liability = ? ORDER BY id LIMIT 1", liability),
                one(
                        database,
                        "SELECT reference FROM evidence_file WHERE owner_kind = 'CASE' AND owner_reference = ? LIMIT 1",
                        caseFile),
                one(
                        database,
                        "SELECT reference FROM evidence_file WHERE owner_kind = 'OBJECTION' AND owner_reference = ?",
                        objection),
                name);
    }

    /** What would give the records away on a page. */
    List<String> marks() {
        return List.of(liability, caseFile, objection, letter, photograph, sentFile, name);
    }

    private static String one(Connection database, String query, String value) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(query)) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
