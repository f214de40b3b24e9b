package org.cecps.portal.evidence;

import java.util.List;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/** All files. A person sees their own and the photographs of their case; caseworkers see all. */
interface EvidenceFiles {

    /** Keeps a new file's record. */
    void add(EvidenceFile file);

    /** One file the actor may see; refused otherwise. */
    EvidenceFile get(Actor actor, Reference reference);

    /** The files of an owner that the actor may see, in the order they came. */
    List<EvidenceFile> of(Actor actor, EvidenceOwner owner);

    /** Files that still wait for the scanner, oldest first. */
    List<EvidenceFile> checking(int most);

    /** Files that are kept, after a given one, for the hourly reconciliation. */
    List<EvidenceFile> keptAfter(long id, int most);

    /** Takes a file's record away: its sender thought better of it before sending the objection. */
    void remove(EvidenceFile file);
}
