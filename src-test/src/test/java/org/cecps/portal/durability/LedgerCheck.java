package org.cecps.portal.durability;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.testing.PortalUnderTest;
import org.cecps.portal.testing.Until;

/** Compares what was acknowledged with what database, evidence folder and mail server hold. */
final class LedgerCheck {

    private final PortalUnderTest portal;
    private final Ledger ledger;
    private long reportsBefore;

    LedgerCheck(PortalUnderTest portal, Ledger ledger) {
        this.portal = portal;
        this.ledger = ledger;
    }

    /** Every acknowledged draft, file and receipt is there; nothing is there twice; the log's chains are whole. */
    void everythingIsThereOnce() throws SQLException, IOException {
        try (Connection database = portal.database()) {
            for (Ledger.Saved saved : ledger.drafts()) {
                assertDraft(database, saved);
            }
            for (Ledger.Kept kept : ledger.files()) {
                assertFile(database, kept);
            }
            for (Ledger.Receipt receipt : ledger.receipts()) {
                assertThat(texts(
                                database,
                                "SELECT reference FROM objection WHERE liability = ? AND form_id = ?",
                                receipt.notice(),
                                receipt.formId()))
                        .as("the receipt of %s", receipt.notice())
                        .containsExactly(receipt.objection());
            }
            assertNothingTwice(database);
        }
    }

    /** What was typed stands in the draft until it is sent, then in the objection; never in both. */
    private static void assertDraft(Connection database, Ledger.Saved saved) throws SQLException {
        List<String> places = texts(
                database,
                "SELECT content FROM draft WHERE owner = CONCAT('PERSON:', ?) AND kind = 'objection' UNION ALL"
                        + " SELECT CONCAT(o.reasons, (SELECT GROUP_CONCAT(g.ground) FROM objection_ground g WHERE"
                        + " g.objection_id = o.id)) FROM objection o WHERE o.liability = ?",
                saved.notice(),
                saved.notice());

        assertThat(places).as("draft or objection of %s", saved.notice()).hasSize(1);
        assertThat(places.get(0)).contains(saved.words());
    }

    private void assertFile(Connection database, Ledger.Kept kept) throws SQLException, IOException {
        List<String> keys = texts(
                database,
                "SELECT store_key FROM evidence_file WHERE sent_by = ? AND sha256 = ? AND state <> 'REFUSED'",
                Actor.Kind.PERSON + ":" + kept.notice(),
                kept.sha256());

        assertThat(keys).as("a file of %s", kept.notice()).hasSize(1);
        Path original = portal.data()
                .resolve("evidence/original")
                .resolve(keys.get(0).substring(0, 2))
                .resolve(keys.get(0));
        assertThat(Picture.sha256(Files.readAllBytes(original))).isEqualTo(kept.sha256());
    }

    private static void assertNothingTwice(Connection database) throws SQLException {
        assertNone(
                database,
                "a second objection of a notice",
                "SELECT liability FROM objection GROUP BY liability HAVING COUNT(*) > 1");
        assertNone(
                database,
                "an objection without its one piece of work",
                "SELECT o.reference FROM objection o LEFT JOIN work_item w ON w.subject = o.reference AND w.queue ="
                        + " 'OBJECTION' GROUP BY o.reference HAVING COUNT(w.id) <> 1");
        assertNone(
                database,
                "an objection without its one acknowledgement",
                "SELECT o.reference FROM objection o LEFT JOIN letter l ON l.liability = o.liability AND l.kind ="
                        + " 'ACKNOWLEDGEMENT' GROUP BY o.reference HAVING COUNT(l.id) <> 1");
        assertNone(
                database,
                "a letter without its one message",
                "SELECT l.reference FROM letter l LEFT JOIN outbox_message m ON m.about = l.reference AND m.handler ="
                        + " 'SendLetter' GROUP BY l.reference HAVING COUNT(m.id) <> 1");
        assertNone(
                database,
                "an objection that does not stand once in the log",
                "SELECT o.reference FROM objection o LEFT JOIN audit_entry a ON a.chain = o.case_reference AND a.what ="
                        + " 'objection.submitted' AND a.details LIKE CONCAT('%', o.reference, '%')"
                        + " GROUP BY o.reference HAVING COUNT(a.position) <> 1");
        assertNone(
                database,
                "a broken chain of the log",
                "SELECT e.chain FROM audit_entry e LEFT JOIN audit_entry p ON p.chain = e.chain AND p.position ="
                        + " e.position - 1 WHERE e.previous_hash <> COALESCE(p.hash, '')");
        assertNone(
                database,
                "a head of the log that is not its last entry",
                "SELECT h.chain FROM audit_head h LEFT JOIN audit_entry e ON e.chain = h.chain AND e.position ="
                        + " h.position AND e.hash = h.hash WHERE e.chain IS NULL");
    }

    /**
     * Every letter that has an address left at least once, and copies of one letter carry one Message-ID. Waits until the
     * outbox is empty: a message that was being delivered at a kill is left alone for a minute.
     */
    void everyMailHasLeft() throws SQLException, MessagingException, IOException {
        try (Connection database = portal.database()) {
            Until.holds(
                    "the outbox is empty",
                    () -> texts(database, "SELECT id FROM outbox_message WHERE delivered_at IS NULL")
                            .isEmpty());
            Map<String, TreeSet<String>> idsByLetter = idsByLetter();

            assertThat(idsByLetter.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
            List<String> served = texts(database, "SELECT DISTINCT letter FROM letter_service WHERE way = 'EMAIL'");
            assertThat(idsByLetter.keySet()).containsAll(served);
            for (Ledger.Receipt receipt : ledger.receipts()) {
                assertThat(served)
                        .as("the acknowledgement of %s", receipt.objection())
                        .containsAll(texts(
                                database,
                                "SELECT reference FROM letter WHERE liability = ? AND kind = 'ACKNOWLEDGEMENT'",
                                receipt.notice()));
            }
        }
    }

    /** The Message-IDs a letter was sent under, by its reference: the name of the attachment. */
    private Map<String, TreeSet<String>> idsByLetter() throws MessagingException, IOException {
        record Copy(String letter, String id) {}
        List<Copy> copies = new ArrayList<>();
        for (MimeMessage message : portal.mail().messages()) {
            Multipart parts = (Multipart) message.getContent();
            copies.add(new Copy(parts.getBodyPart(1).getFileName().replace(".pdf", ""), message.getMessageID()));
        }
        return copies.stream()
                .collect(Collectors.groupingBy(
                        Copy::letter, Collectors.mapping(Copy::id, Collectors.toCollection(TreeSet::new))));
    }

    /** The portal itself, since it started for the last time, read every kept file and found none missing or changed. */
    void everyFileIsReadable() throws SQLException {
        try (Connection database = portal.database()) {
            Until.holds(
                    "a reconciliation since the start",
                    () -> !texts(
                                    database,
                                    "SELECT id FROM evidence_reconciliation WHERE id > ?",
                                    Long.toString(reportsBefore))
                            .isEmpty());
            assertNone(
                    database,
                    "a file that is missing or changed",
                    "SELECT named FROM evidence_reconciliation WHERE wrong > 0");
        }
    }

    /** Called before a kill: reports up to now do not count. */
    void forgetReports() throws SQLException {
        try (Connection database = portal.database()) {
            reportsBefore = Long.parseLong(texts(database, "SELECT COALESCE(MAX(id), 0) FROM evidence_reconciliation")
                    .get(0));
        }
    }

    private static void assertNone(Connection database, String what, String sql) throws SQLException {
        assertThat(texts(database, sql)).as(what).isEmpty();
    }

    static List<String> texts(Connection database, String sql, String... arguments) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                query.setString(i + 1, arguments[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
