package org.cecps.portal.correspondence.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.cecps.portal.correspondence.Mail;
import org.cecps.portal.correspondence.Mailer;
import org.cecps.portal.shared.LegalClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends mail by SMTP. Takes one plain address only, and nothing that could become a header of its own. */
@ApplicationScoped
public class JakartaMailer implements Mailer {

    private static final String TIMEOUT = "20000";

    @Inject
    @ConfigProperty(name = "portal.smtp.host")
    private String host;

    @Inject
    @ConfigProperty(name = "portal.smtp.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "portal.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "portal.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.smtp.starttls", defaultValue = "false")
    private boolean startTls;

    @Inject
    @ConfigProperty(name = "portal.smtp.from")
    private String from;

    @Inject
    private LegalClock clock;

    @Override
    public void send(Mail mail) {
        try {
            Transport.send(message(session(), from, mail, Date.from(clock.now())));
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail server did not take " + mail.id(), e);
        }
    }

    @Override
    public boolean answers() {
        try (Transport transport = session().getTransport("smtp")) {
            transport.connect();
            return true;
        } catch (MessagingException e) {
            return false;
        }
    }

    /**
     * The message of a mail.
     *
     * @throws IllegalArgumentException for an address or a line that could smuggle in a header or a recipient
     */
    static MimeMessage message(Session session, String from, Mail mail, Date date) throws MessagingException {
        InternetAddress to = new InternetAddress(mail.to(), true);
        // Strict parsing alone turns <a@b.example>c@d.example into a@b.example without a word.
        if (!mail.to().equals(to.getAddress()) || hasControl(mail.to()) || hasControl(mail.subject())) {
            throw new IllegalArgumentException("not one plain address, or a line break in a header");
        }
        MimeMessage message = new MessageWithId(session, mail.id() + "@" + from.substring(from.indexOf('@') + 1));
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(date);
        message.setHeader("Content-Language", mail.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        MimeMultipart parts = new MimeMultipart(text);
        Optional<byte[]> attachment = mail.attachment();
        if (attachment.isPresent()) {
            MimeBodyPart pdf = new MimeBodyPart();
            pdf.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.get(), "application/pdf")));
            pdf.setFileName(mail.fileName());
            parts.addBodyPart(pdf);
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        // Without it a letter of 60 KB waits for acknowledgements of small packets: 23 mails a second instead of 1,300.
        properties.put("mail.smtp.socketFactory", new NoDelaySocketFactory());
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElse(""), password.orElse(""));
            }
        });
    }

    /** Keeps the id it was given, so that a mail that is sent twice can be recognised. */
    private static final class MessageWithId extends MimeMessage {
        private final String id;

        MessageWithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
