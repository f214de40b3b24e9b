package org.cecps.portal.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.cecps.portal.audit.AuditLog;
import org.cecps.portal.scheme.SchemeTermsTable;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;

/** Keeps a change of a figure and its line in the audit log, in one transaction. */
@ApplicationScoped
@Transactional
class FigureChanges {

    /** The chain of the audit log that all changes of the terms stand in. */
    private static final Reference CHAIN = Reference.of(ReferenceKind.TERMS, "SCHEME0");

    @Inject
    private FigureOverrides overrides;

    @Inject
    private AuditLog audit;

    @Inject
    private LegalClock clock;

    void keep(Actor actor, SetFigure change) {
        SchemeTermsTable kept = overrides.table();
        SchemeTermsTable.Row row = change.checked(clock.today(), kept);
        int before = kept.on(row.effectiveFrom()).value(row.figure());
        overrides.add(new FigureOverride(row, before, actor.id(), clock.now()));
        audit.record(
                actor,
                "terms.figureSet",
                CHAIN,
                Map.of(
                        "figure", row.figure().name(),
                        "value", Integer.toString(row.value()),
                        "before", Integer.toString(before),
                        "effectiveFrom", row.effectiveFrom().toString(),
                        "reason", row.source()));
    }
}
