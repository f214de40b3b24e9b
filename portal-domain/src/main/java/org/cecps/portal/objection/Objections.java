package org.cecps.portal.objection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/** All objections. Whoever asks is named, and sees only what is theirs: a person their own, caseworkers all. */
public interface Objections {

    /** Keeps a new objection. */
    void add(Objection objection);

    /**
     * One objection.
     *
     * @throws org.cecps.portal.shared.Refused {@link ObjectionRefusal#NO_SUCH_OBJECTION} when there is none, or it is not the
     *     actor's to see
     */
    Objection get(Actor actor, Reference objection);

    /** The objections to a liability's penalty, newest first. */
    List<Objection> forLiability(Actor actor, Reference liability);

    /** The objection that a form made, if it was already sent. */
    Optional<Objection> ofForm(Actor actor, UUID formId);
}
