package org.cecps.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.cecps.portal.secrets.Secrets;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;

/**
 * Gives each copy of a letter that leaves the portal, by e-mail or for the post, its own code. The code itself is printed and
 * forgotten; only its hash is kept, so that no copy of the database opens a notice.
 */
@ApplicationScoped
@Transactional
public class AccessCodes {

    static final String PURPOSE = "access-code";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Inject
    private LegalClock clock;

    /**
     * A new code for a copy. Whoever asks lets the copy leave only after the transaction has ended, so that a letter that has
     * left can always be opened.
     *
     * @param copy which copy, as in {@code e-mail outbox-17} or {@code print STF-…}
     */
    public AccessCode issue(Reference liability, String copy) {
        AccessCode code = AccessCode.random();
        em.createNativeQuery("INSERT INTO access_code (liability, hash, copy, issued_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, liability.value())
                .setParameter(2, hash(liability.value(), code.digits()))
                .setParameter(3, copy)
                .setParameter(4, java.time.LocalDateTime.ofInstant(clock.now(), java.time.ZoneOffset.UTC))
                .executeUpdate();
        return code;
    }

    /** Whether a code opens a liability's notice. Takes as long whether the liability has codes or not. */
    boolean opens(String liability, String digits) {
        String hash = hash(liability, digits);
        List<?> kept = em.createNativeQuery("SELECT hash FROM access_code WHERE liability = ?1")
                .setParameter(1, liability)
                .getResultList();
        boolean found = false;
        for (Object one : kept) {
            found |= Secrets.same((String) one, hash);
        }
        return found;
    }

    private String hash(String liability, String digits) {
        return secrets.slowHash(PURPOSE, liability, digits);
    }
}
