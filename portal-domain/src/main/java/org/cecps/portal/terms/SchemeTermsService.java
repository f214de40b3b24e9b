package org.cecps.portal.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cecps.portal.scheme.SchemeTermsTable;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Actor.Role;

/**
 * The terms of the scheme that an administrator may settle. A change applies to incidents from its day on, here at once and on
 * other servers when they next read, within ten seconds. Without a transaction of its own, so that only what is kept comes
 * into force.
 */
@ApplicationScoped
public class SchemeTermsService {

    @Inject
    private FigureOverrides overrides;

    @Inject
    private FigureChanges changes;

    /**
     * Settles a figure.
     *
     * @throws org.cecps.portal.shared.Refused a {@link TermsRefusal}
     */
    public void set(Actor actor, SetFigure change) {
        if (!actor.may(Role.ADMINISTRATOR)) {
            throw TermsRefusal.NOT_ADMINISTRATOR.refused();
        }
        changes.keep(actor, change);
        putInForce();
    }

    /** Every figure by date as it is kept, for staff. */
    public List<SchemeTermsTable.Row> rows(Actor actor) {
        checkStaff(actor);
        return overrides.table().rows();
    }

    /** What administrators have set, newest first, for staff. */
    public List<FigureOverride> history(Actor actor) {
        checkStaff(actor);
        List<FigureOverride> newestFirst = new ArrayList<>(overrides.all());
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }

    /** Reads what is kept and lets it apply; one at a time, so that what was read last applies. */
    synchronized void putInForce() {
        overrides.table().putInForce();
    }

    private static void checkStaff(Actor actor) {
        if (actor.kind() != Actor.Kind.STAFF) {
            throw TermsRefusal.NOT_STAFF.refused();
        }
    }
}
