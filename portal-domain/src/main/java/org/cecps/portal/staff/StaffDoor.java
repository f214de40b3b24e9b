package org.cecps.portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cecps.portal.access.Throttle;
import org.cecps.portal.access.ThrottleBucket;
import org.cecps.portal.audit.AuditLog;
import org.cecps.portal.secrets.Secrets;
import org.cecps.portal.secrets.SignInTokens;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;

/**
 * Lets members of staff in: password and one-time code together, one neutral answer for every miss after the same work,
 * throttled like a notice. A one-time code works once.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class StaffDoor {

    private static final String KIND = "STAFF";
    private static final Duration IDLE = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    private StaffAccounts accounts;

    @Inject
    private Secrets secrets;

    @Inject
    private SignInTokens tokens;

    @Inject
    private Throttle throttle;

    @Inject
    private AuditLog audit;

    /**
     * Signs a member of staff in.
     *
     * @param address the network address the request came from
     * @return a token for the browser's cookie
     */
    public String signIn(String userName, String password, String oneTimeCode, String address) {
        List<ThrottleBucket> buckets = ThrottleBucket.of("staff", userName, address);
        Optional<Instant> closed = throttle.closedUntil(buckets);
        if (closed.isPresent()) {
            throw StaffRefusal.LOCKED.refused(closed.get());
        }
        String hash = secrets.slowHash(StaffAccounts.PURPOSE, userName, password);
        Optional<StaffAccount> account = accounts.byUserName(userName)
                .filter(found -> found.hasPassword(hash))
                .filter(StaffAccount::isActive)
                .filter(found -> fits(found, oneTimeCode));
        if (account.isEmpty()) {
            throttle.failed(buckets);
            throw StaffRefusal.NOT_SIGNED_IN.refused();
        }
        throttle.succeeded(ThrottleBucket.one("staff", userName));
        Reference reference = account.get().reference();
        audit.record(account.get().actor(), "staff.signedIn", reference, Map.of());
        return tokens.start(KIND, reference);
    }

    /** One-time codes go by the server's own time, which phones have, and not by a clock that sample data set off. */
    private boolean fits(StaffAccount account, String oneTimeCode) {
        OptionalLong step =
                OneTimeCodes.stepOf(secrets.open(account.totpSealed()), oneTimeCode, LegalClock.serverTime());
        return step.isPresent() && account.useStep(step.getAsLong());
    }

    /** Who is signed in with this token. */
    public Optional<StaffAccount> signedIn(String token) {
        return tokens.owner(KIND, token, IDLE, LONGEST)
                .flatMap(accounts::byReference)
                .filter(StaffAccount::isActive);
    }

    /** Signs out. */
    public void signOut(String token) {
        tokens.end(KIND, token);
    }
}
