package org.cecps.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cecps.portal.audit.AuditLog;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.party.PartyKind;
import org.cecps.portal.party.ResponsiblePerson;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Opens a notice for whoever has its reference, a code from one of its letters and a second fact. Every miss gives the same
 * answer after the same work, whether the reference exists or not; tries are throttled per reference, per network and over
 * all. A closed reference never moves a deadline, and the page says so.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refused.class)
public class NoticeDoor {

    private static final String PURPOSE = "notice";

    private final Liabilities liabilities;
    private final AccessCodes codes;
    private final OpenedNotices opened;
    private final Throttle throttle;
    private final AuditLog audit;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected NoticeDoor() {
        this(null, null, null, null, null);
    }

    @Inject
    NoticeDoor(Liabilities liabilities, AccessCodes codes, OpenedNotices opened, Throttle throttle, AuditLog audit) {
        this.liabilities = liabilities;
        this.codes = codes;
        this.opened = opened;
        this.throttle = throttle;
        this.audit = audit;
    }

    /**
     * Opens a notice.
     *
     * @return a token for the browser's cookie; {@link OpenedNotices#actor} knows it
     * @throws Refused {@link AccessRefusal#NOT_OPENED} for every miss, {@link AccessRefusal#LOCKED} after too many
     */
    public String open(OpenNotice command) {
        Optional<Reference> reference = Reference.parse(command.reference());
        String what = reference.map(Reference::value).orElse(command.reference());
        List<ThrottleBucket> buckets = ThrottleBucket.of(PURPOSE, what, command.address());
        Optional<Instant> closed = throttle.closedUntil(buckets);
        if (closed.isPresent()) {
            throw AccessRefusal.LOCKED.refused(closed.get());
        }
        Liability liability = reference.map(this::find).orElse(null);
        boolean codeFits = codes.opens(
                what, AccessCode.parse(command.code()).map(AccessCode::digits).orElse("none"));
        boolean factFits = liability != null && secondFactFits(liability.person(), command);
        if (liability == null || !codeFits || !factFits) {
            throttle.failed(buckets);
            throw AccessRefusal.NOT_OPENED.refused();
        }
        throttle.succeeded(ThrottleBucket.one(PURPOSE, what));
        audit.record(
                Actor.person(liability.reference()),
                "notice.opened",
                liability.caseReference(),
                Map.of("liability", liability.reference().value()));
        return opened.start(liability.reference());
    }

    private @Nullable Liability find(Reference reference) {
        try {
            return liabilities.get(Actor.portal("door"), reference);
        } catch (Refused none) {
            return null;
        }
    }

    private static boolean secondFactFits(ResponsiblePerson person, OpenNotice command) {
        if (person.kind() == PartyKind.PERSON) {
            return person.dateOfBirth()
                    .filter(born -> born.equals(command.dateOfBirth()))
                    .isPresent();
        }
        String typed = plain(command.companyFact() == null ? "" : command.companyFact());
        boolean number = person.companyNumber()
                .map(NoticeDoor::plain)
                .filter(typed::equals)
                .isPresent();
        boolean postcode =
                person.postcode().map(NoticeDoor::plain).filter(typed::equals).isPresent();
        return !typed.isEmpty() && (number || postcode);
    }

    private static String plain(String fact) {
        return fact.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
