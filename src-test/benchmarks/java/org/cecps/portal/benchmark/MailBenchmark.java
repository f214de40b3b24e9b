package org.cecps.portal.benchmark;

import java.lang.reflect.Field;
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
import org.cecps.portal.testing.KeptMail;
import org.cecps.portal.translations.Language;

/** How many mails a second one thread sends, bare and with a letter attached, to a server that keeps them in memory. */
final class MailBenchmark {

    private static final int WARM_UP = 100;
    private static final int TIMES = 300;

    private final JakartaMailer mailer = new JakartaMailer();
    private final AtomicInteger number = new AtomicInteger();

    MailBenchmark(KeptMail server) throws ReflectiveOperationException {
        Map<String, Object> settings = Map.of(
                "host", "127.0.0.1",
                "port", server.port(),
                "user", Optional.empty(),
                "password", Optional.empty(),
                "from", "portal@localhost.example",
                "clock", new LegalClock(Clock.systemUTC()));
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
        double bare = Timings.of(WARM_UP, TIMES, () -> send(null)).perSecond();
        double attached = Timings.of(WARM_UP, TIMES, () -> send(letter)).perSecond();
        Timings.print("%nMails sent, one thread, a connection each%n%-28s %10s %7s", "", "a second", "ratio");
        Timings.print("%-28s %10.0f %7.2f", "without a letter", bare, 1.0);
        Timings.print("%-28s %10.0f %7.2f", "with one of " + letter.length / 1_024 + " KB", attached, attached / bare);
    }

    private void send(byte[] letter) {
        mailer.send(new Mail(
                "benchmark-" + number.incrementAndGet(),
                "driver@driver.example",
                Language.EN,
                "A letter about your penalty",
                "Your letter is attached.",
                letter == null ? null : "letter.pdf",
                letter));
    }
}
