package org.cecps.portal.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;

/**
 * Sign-ins as opaque random tokens: the browser has the token, the database its hash. They work on every node, survive a
 * restart, end by themselves and can be ended.
 */
@ApplicationScoped
@Transactional
public class SignInTokens {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalClock clock;

    /** Starts a sign-in of an owner and returns its token. */
    public String start(String kind, Reference owner) {
        String token = Secrets.newToken();
        em.createNativeQuery(
                        "INSERT INTO sign_in (token_hash, kind, owner, started_at, seen_at) VALUES (?1, ?2, ?3, ?4, ?4)")
                .setParameter(1, Secrets.hashOfToken(token))
                .setParameter(2, kind)
                .setParameter(3, owner.value())
                .setParameter(4, now())
                .executeUpdate();
        return token;
    }

    /** The owner of a token that is neither too old nor idle for too long; notes that it was seen. */
    public Optional<Reference> owner(String kind, String token, Duration idle, Duration longest) {
        String hash = Secrets.hashOfToken(token);
        LocalDateTime now = now();
        Optional<?> owner = em.createNativeQuery(
                        "SELECT owner FROM sign_in WHERE token_hash = ?1 AND kind = ?2 AND ended_at IS NULL"
                                + " AND seen_at > ?3 AND started_at > ?4")
                .setParameter(1, hash)
                .setParameter(2, kind)
                .setParameter(3, now.minus(idle))
                .setParameter(4, now.minus(longest))
                .getResultStream()
                .findFirst();
        if (owner.isPresent()) {
            em.createNativeQuery("UPDATE sign_in SET seen_at = ?2 WHERE token_hash = ?1 AND seen_at < ?3")
                    .setParameter(1, hash)
                    .setParameter(2, now)
                    .setParameter(3, now.minus(NOTED_EVERY))
                    .executeUpdate();
        }
        return owner.map(value -> new Reference((String) value));
    }

    /** Ends a sign-in. */
    public void end(String kind, String token) {
        em.createNativeQuery(
                        "UPDATE sign_in SET ended_at = ?3 WHERE token_hash = ?1 AND kind = ?2 AND ended_at IS NULL")
                .setParameter(1, Secrets.hashOfToken(token))
                .setParameter(2, kind)
                .setParameter(3, now())
                .executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
