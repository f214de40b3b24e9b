package org.cecps.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cecps.portal.outbox.Outbox;
import org.cecps.portal.secrets.Secrets;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.translations.Language;

/**
 * E-mail addresses that persons gave for news of their notice, confirmed by a six-digit code: ten minutes, five tries, and a
 * newer code ends the older one.
 */
@ApplicationScoped
@Transactional
public class ConfirmedEmails {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 5;
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s,;<>\"\\p{Cntrl}]+@[^@\\s,;<>\"\\p{Cntrl}]+\\.[^@\\s,;<>\"\\p{Cntrl}]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Inject
    private Outbox outbox;

    @Inject
    private LegalClock clock;

    /**
     * Where a code is to be sent.
     *
     * @param email the address
     * @param language the language to write in
     * @param code the six digits, now also kept as a hash
     */
    public record CodeToSend(String email, Language language, String code) {}

    /** Asks for a code to an address; it goes out after the commit. */
    public void ask(Actor person, String email, Language language) {
        Reference liability = liabilityOf(person);
        String address = email.strip();
        if (!EMAIL.matcher(address).matches() || address.length() > 254) {
            throw AccessRefusal.NO_EMAIL.refused();
        }
        em.createNativeQuery("INSERT INTO email_confirmation (liability, email, language, code_hash, expires_at, tries)"
                        + " VALUES (?1, ?2, ?3, NULL, ?4, 0) ON DUPLICATE KEY UPDATE"
                        + " email = ?2, language = ?3, code_hash = NULL, expires_at = ?4, tries = 0")
                .setParameter(1, liability.value())
                .setParameter(2, address)
                .setParameter(3, language.name())
                .setParameter(4, now().plus(LIFE))
                .executeUpdate();
        outbox.keep(new EmailConfirmationAsked(liability));
    }

    /** Makes the code that is sent; the mail leaves when the transaction has ended. */
    public Optional<CodeToSend> makeCode(Reference liability) {
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
        em.createNativeQuery(
                        "UPDATE email_confirmation SET code_hash = ?2, expires_at = ?3, tries = 0 WHERE liability = ?1")
                .setParameter(1, liability.value())
                .setParameter(2, secrets.slowHash("email-code", liability.value(), code))
                .setParameter(3, now().plus(LIFE))
                .executeUpdate();
        Optional<?> row = em.createNativeQuery("SELECT email, language FROM email_confirmation WHERE liability = ?1")
                .setParameter(1, liability.value())
                .getResultStream()
                .findFirst();
        return row.map(found -> {
            Object[] columns = (Object[]) found;
            return new CodeToSend((String) columns[0], Language.valueOf((String) columns[1]), code);
        });
    }

    /** Confirms the address with the code from the mail. A wrong try counts even though it is refused. */
    @Transactional(dontRollbackOn = Refused.class)
    public void confirm(Actor person, String typed) {
        Reference liability = liabilityOf(person);
        StringBuilder digits = new StringBuilder();
        typed.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        em.createNativeQuery("UPDATE email_confirmation SET tries = tries + 1 WHERE liability = ?1")
                .setParameter(1, liability.value())
                .executeUpdate();
        String hash = secrets.slowHash("email-code", liability.value(), digits.toString());
        int confirmed = em.createNativeQuery("INSERT INTO confirmed_email (liability, email, confirmed_at)"
                        + " SELECT liability, email, ?3 FROM email_confirmation WHERE liability = ?1 AND code_hash = ?2"
                        + " AND expires_at > ?3 AND tries <= ?4"
                        + " ON DUPLICATE KEY UPDATE email = VALUES(email), confirmed_at = VALUES(confirmed_at)")
                .setParameter(1, liability.value())
                .setParameter(2, hash)
                .setParameter(3, now())
                .setParameter(4, MOST_TRIES)
                .executeUpdate();
        if (confirmed == 0) {
            throw AccessRefusal.EMAIL_CODE_WRONG.refused();
        }
        em.createNativeQuery("DELETE FROM email_confirmation WHERE liability = ?1")
                .setParameter(1, liability.value())
                .executeUpdate();
    }

    /** The confirmed address of a liability's person, for the person and for the portal's own letters. */
    public Optional<String> of(Actor actor, Reference liability) {
        if (!actor.isPersonOf(liability) && actor.kind() != Actor.Kind.PORTAL && !actor.isCaseworker()) {
            return Optional.empty();
        }
        Optional<?> email = em.createNativeQuery("SELECT email FROM confirmed_email WHERE liability = ?1")
                .setParameter(1, liability.value())
                .getResultStream()
                .findFirst();
        return email.map(String.class::cast);
    }

    private static Reference liabilityOf(Actor person) {
        if (person.kind() != Actor.Kind.PERSON) {
            throw AccessRefusal.NOT_OPENED.refused();
        }
        return new Reference(person.id());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
