package org.cecps.portal.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/** All cases. A person sees the case of the notice they opened, another system those it sent; caseworkers see all. */
public interface CaseFiles {

    /** Keeps a new case. */
    void add(CaseFile caseFile);

    /**
     * One case.
     *
     * @throws org.cecps.portal.shared.Refused {@link CaseRefusal#NO_SUCH_CASE} when there is none, or it is not the actor's
     */
    CaseFile get(Actor actor, Reference reference);

    /** The case a sender already sent under a reference. */
    Optional<CaseFile> ofSender(String sender, String senderReference);

    /** Cases with this registration on this London day or the days next to it: perhaps the same incident, sent twice. */
    List<CaseFile> near(Actor actor, String registration, LocalDate day);

    /** Cases with this registration, newest first, for a search by a caseworker. */
    List<CaseFile> withRegistration(Actor actor, String registration, int most);
}
