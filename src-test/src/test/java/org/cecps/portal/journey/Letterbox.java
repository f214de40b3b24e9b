package org.cecps.portal.journey;

import com.microsoft.playwright.Page;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cecps.portal.testing.KeptMail;

/** What reached one e-mail address. */
final class Letterbox {

    private static final Pattern CODE = Pattern.compile("\\d{4}\\s\\d{4}\\s\\d{4}\\s\\d{4}");
    private static final Pattern OUTBOX = Pattern.compile("outbox-(\\d+)@");
    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    private final KeptMail mail;
    private final String address;

    Letterbox(KeptMail mail, String address) {
        this.mail = mail;
        this.address = address;
    }

    /** The address. */
    String address() {
        return address;
    }

    /** Waits until so many mails are here, and returns the latest. */
    MimeMessage latest(Page page, int count) {
        page.waitForCondition(() -> here().size() >= count);
        return here().get(here().size() - 1);
    }

    private List<MimeMessage> here() {
        return mail.messages().stream()
                .filter(this::isForMe)
                .sorted(Comparator.comparing(Letterbox::id))
                .toList();
    }

    /** The outbox numbers what it sends. */
    private static long id(MimeMessage message) {
        try {
            Matcher number = OUTBOX.matcher(message.getMessageID());
            if (!number.find()) {
                throw new IllegalStateException("not from the outbox: " + message.getMessageID());
            }
            return Long.parseLong(number.group(1));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isForMe(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(one -> one.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of the letter that a mail carries. */
    static String letter(MimeMessage message) {
        try {
            BodyPart pdf = ((MimeMultipart) message.getContent()).getBodyPart(1);
            return text(pdf.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a document. */
    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The access code in a letter. */
    static String accessCode(String letter) {
        Matcher code = CODE.matcher(letter);
        if (!code.find()) {
            throw new IllegalStateException("no access code in " + letter);
        }
        return code.group().replaceAll("\\s", " ");
    }

    /** The six digits in a mail that confirms an address. */
    static String sixDigits(MimeMessage message) {
        try {
            Matcher code = SIX_DIGITS.matcher(message.getSubject());
            if (!code.find()) {
                throw new IllegalStateException("no code in " + message.getSubject());
            }
            return code.group();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
