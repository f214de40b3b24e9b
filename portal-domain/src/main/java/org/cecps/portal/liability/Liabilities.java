package org.cecps.portal.liability;

import java.util.List;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/** All liabilities. A person sees the one whose notice they opened; caseworkers see all. */
public interface Liabilities {

    /** Keeps a new liability. */
    void add(Liability liability);

    /**
     * One liability.
     *
     * @throws org.cecps.portal.shared.Refused {@link LiabilityRefusal#NO_SUCH_LIABILITY} when there is none, or it is not the
     *     actor's
     */
    Liability get(Actor actor, Reference reference);

    /** The same, locked until the transaction ends, for a step that must not meet another. */
    Liability lock(Actor actor, Reference reference);

    /** The liabilities of a case, for caseworkers. */
    List<Liability> ofCase(Actor actor, Reference caseReference);
}
