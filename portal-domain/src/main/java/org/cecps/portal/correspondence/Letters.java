package org.cecps.portal.correspondence;

import java.util.List;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/** All letters. A person sees those of the notice they opened; caseworkers see all. */
interface Letters {

    /** Keeps a new letter. */
    void add(Letter letter);

    /** One letter the actor may see; refused otherwise. */
    Letter get(Actor actor, Reference reference);

    /** The letters of a liability, newest first. */
    List<Letter> of(Actor actor, Reference liability);
}
