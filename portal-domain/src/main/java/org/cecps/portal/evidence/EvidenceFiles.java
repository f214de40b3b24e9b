package org.cecps.portal.evidence;

import java.time.Instant;
import java.util.List;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/**
 * All files. A person sees their own and the photographs of their case that are ready, another system what it sent; caseworkers
 * see all. Each method is a
 * transaction of its own when there is none, so that no connection is held while a file is written, scanned or painted.
 */
interface EvidenceFiles {

    /** Keeps a new file's record, and logs it. */
    void add(Actor sender, EvidenceFile file);

    /** Keeps what became of a file, and logs it. */
    void update(Actor actor, EvidenceFile file);

    /** Takes a file's record away, and logs it: its sender thought better of it before sending the objection. */
    void remove(Actor sender, EvidenceFile file);

    /** One file the actor may see; refused otherwise. */
    EvidenceFile get(Actor actor, Reference reference);

    /** The files of an owner that the actor may see, in the order they came. */
    List<EvidenceFile> of(Actor actor, EvidenceOwner owner);

    /** The files of an owner that are not refused, whoever sent them: for the limits only. */
    List<EvidenceFile> heldBy(EvidenceOwner owner);

    /** Files whose checks are due again, the longest waiting first. */
    List<EvidenceFile> due(Instant now, int most);

    /** Files that are kept, after a given one, for the hourly reconciliation. */
    List<EvidenceFile> keptAfter(long id, int most);

    /** How many files wait for their checks, and how many of them since before a moment. */
    EvidenceVitals.Backlog backlog(Instant lateBefore);
}
