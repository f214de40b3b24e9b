package org.cecps.portal.benchmarks;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cecps.portal.access.AccessCode;
import org.cecps.portal.correspondence.Mail;
import org.cecps.portal.correspondence.mail.JakartaMailer;
import org.cecps.portal.correspondence.pdf.PdfBoxLetterPrinter;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.testing.PortalUnderTest;
import org.cecps.portal.testing.Until;
import org.cecps.portal.translations.Language;

/** How many mails a second leave: the SMTP conversation alone, and the running portal's outbox from the claim to the note. */
final class MailBenchmark {

    private static final int WARM_UP = 300;
    private static final int TURNS = 1_000;
    private static final int MESSAGES = 1_000;
    /** Of those that need a slow hash each. */
    private static final int FEW_MESSAGES = 100;

    private static final int BUDGET = 500;

    private final PortalUnderTest portal;
    private final JakartaMailer mailer = new JakartaMailer();
    private final AtomicInteger number = new AtomicInteger();

    MailBenchmark(PortalUnderTest portal) throws ReflectiveOperationException {
        this.portal = portal;
        Map<String, Object> settings = Map.of(
                "host",
                "127.0.0.1",
                "port",
                portal.mail().port(),
                "user",
                Optional.empty(),
                "password",
                Optional.empty(),
                "from",
                "portal@localhost.example",
                "clock",
                new LegalClock(Clock.systemUTC()));
        for (Map.Entry<String, Object> setting : settings.entrySet()) {
            // As the container would inject it.
            Field field = JakartaMailer.class.getDeclaredField(setting.getKey());
            field.setAccessible(true);
            field.set(mailer, setting.getValue());
        }
    }

    void print() throws Exception {
        byte[] letter =
                new PdfBoxLetterPrinter().print(List.of(LetterBenchmark.letter(Language.EN)), AccessCode.random());
        List<Timings> sent = Timings.byTurns(
                WARM_UP,
                TURNS,
                List.of(
                        () -> mailer.send(Mail.plain(id(), "driver@driver.example", Language.EN, "A code", "123456")),
                        () -> mailer.send(new Mail(
                                id(),
                                "driver@driver.example",
                                Language.EN,
                                "A letter about your penalty",
                                "Your letter is attached.",
                                "letter.pdf",
                                letter))));
        Timings.print("%nMails a second, one thread. Budget: %d%n%-44s %10s %7s", BUDGET, "", "a second", "ratio");
        line("SMTP alone, without a letter", sent.get(0).perSecond());
        line(
                "SMTP alone, with one of " + letter.length / 1_024 + " KB",
                sent.get(1).perSecond());
        try (Connection database = portal.database()) {
            line(
                    "outbox, nothing to send",
                    outbox(database, "LetterComposed", "SendLetter", withoutAddress(database), MESSAGES));
            line(
                    "outbox, six digits",
                    outbox(database, "EmailConfirmationAsked", "SendEmailCode", asked(database), FEW_MESSAGES));
            line(
                    "outbox, letter of the sample",
                    outbox(database, "LetterComposed", "SendLetter", withAddress(database), FEW_MESSAGES));
        }
    }

    private static void line(String name, double rate) {
        Timings.print("%-44s %10.0f %7.2f", name, rate, rate / BUDGET);
    }

    private String id() {
        return "benchmark-" + number.incrementAndGet();
    }

    /** A letter whose person told no address. */
    private static String withoutAddress(Connection database) throws SQLException {
        run(database, "UPDATE liability SET email = NULL WHERE id = (SELECT MIN(id) FROM liability)");
        run(
                database,
                "DELETE FROM confirmed_email WHERE liability = (SELECT reference FROM liability ORDER BY id LIMIT 1)");
        run(
                database,
                "INSERT INTO letter (reference, liability, case_reference, kind, composed_at, language, english)"
                        + " SELECT 'LTR-0000-000T', l.reference, l.case_reference, s.kind, s.composed_at, s.language, s.english"
                        + " FROM (SELECT * FROM liability ORDER BY id LIMIT 1) l, (SELECT * FROM letter ORDER BY id LIMIT 1) s");
        return text(
                database,
                "SELECT reference FROM letter WHERE liability = (SELECT reference FROM liability ORDER BY id LIMIT 1) LIMIT 1");
    }

    private static String withAddress(Connection database) throws SQLException {
        return text(
                database,
                "SELECT t.reference FROM letter t JOIN liability l ON l.reference = t.liability WHERE l.email IS NOT NULL"
                        + " ORDER BY t.id LIMIT 1");
    }

    /** A liability whose person asked for six digits. */
    private static String asked(Connection database) throws SQLException {
        run(
                database,
                "INSERT INTO email_confirmation (liability, email, language, code_hash, expires_at, tries)"
                        + " SELECT reference, 'driver@driver.example', 'EN', NULL, NOW(6), 0 FROM liability ORDER BY id LIMIT 1"
                        + " ON DUPLICATE KEY UPDATE tries = 0");
        return text(database, "SELECT liability FROM email_confirmation LIMIT 1");
    }

    /** Puts messages into the outbox and waits until the portal has delivered all of them. */
    private static double outbox(Connection database, String event, String handler, String about, int messages)
            throws SQLException {
        long before = Long.parseLong(text(database, "SELECT COALESCE(MAX(id), 0) FROM outbox_message"));
        run(
                database,
                "INSERT INTO outbox_message (event, handler, about, kept_at, next_try_at, tries) SELECT '" + event
                        + "', '" + handler + "', '" + about + "', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0 FROM seq_1_to_"
                        + messages);
        String left = "SELECT COUNT(*) FROM outbox_message WHERE delivered_at IS NULL AND id > " + before;
        Until.holds("all mails have left", () -> text(database, left).equals("0"));
        // The second half, when everything is loaded and compiled.
        String micros = text(
                database,
                "SELECT TIMESTAMPDIFF(MICROSECOND, MIN(delivered_at), MAX(delivered_at)) FROM outbox_message WHERE id > "
                        + (before + messages / 2));
        return (messages / 2 - 1) * 1_000_000.0 / Long.parseLong(micros);
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
