package org.cecps.portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cecps.portal.secrets.Secrets;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/** All accounts of staff. */
@ApplicationScoped
@Transactional
public class StaffAccounts {

    static final String PURPOSE = "staff-password";
    private static final int SHORTEST = 12;
    private static final Set<String> COMMON =
            Set.of("passwordpassword", "password1234", "123456789012", "qwertyuiop12", "homeoffice12", "borderforce1");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    /**
     * Makes an account.
     *
     * @param totpSecret the one-time code's secret, base 32
     */
    public StaffAccount add(String userName, String fullName, Actor.Role role, String password, String totpSecret) {
        if (password.length() < SHORTEST) {
            throw StaffRefusal.PASSWORD_TOO_SHORT.refused(SHORTEST);
        }
        if (COMMON.contains(password.toLowerCase(Locale.ROOT))) {
            throw StaffRefusal.PASSWORD_TOO_COMMON.refused();
        }
        if (byUserName(userName).isPresent()) {
            throw StaffRefusal.USER_NAME_TAKEN.refused();
        }
        String hash = secrets.slowHash(PURPOSE, userName, password);
        StaffAccount account = new StaffAccount(userName, fullName, role, hash, secrets.seal(totpSecret));
        em.persist(account);
        em.flush();
        return account;
    }

    /** The account of a user name. */
    Optional<StaffAccount> byUserName(String userName) {
        return em.createQuery("select a from StaffAccount a where a.userName = :name", StaffAccount.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    /** The account of a reference. */
    public Optional<StaffAccount> byReference(Reference reference) {
        return em.createQuery("select a from StaffAccount a where a.reference = :reference", StaffAccount.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** All accounts, by name. */
    public List<StaffAccount> all() {
        return em.createQuery("select a from StaffAccount a order by a.fullName", StaffAccount.class)
                .getResultList();
    }

    /** The full name of every member of staff by the reference of the account, for lists of who holds what. */
    public Map<String, String> names() {
        return all().stream().collect(Collectors.toMap(one -> one.reference().value(), StaffAccount::fullName));
    }
}
