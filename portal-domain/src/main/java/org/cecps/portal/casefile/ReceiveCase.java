package org.cecps.portal.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.scheme.Section;
import org.jspecify.annotations.Nullable;

/**
 * A referral: everything a port officer or another system tells of an incident (IS11R, R 10.30, 10.43).
 *
 * @param senderReference the sender's own reference; the same one twice is the same case once
 * @param section S31A or S32
 * @param occurredAt when the vehicle was found so
 * @param borderCrossedOn for an inland find, the day the border was crossed, if earlier (FACTS B.3)
 * @param port where, or null for an inland place
 * @param inlandPlace where, when it was not a port
 * @param vehicle the vehicle's registration
 * @param trailer the trailer's registration, if there was one
 * @param peopleFound S32: at least 1; S31A: null, none
 * @param foundWhere S32: where people were found
 * @param findings why the vehicle was not secure
 * @param officerNotes what the officer wrote
 * @param persons the responsible persons, at least one
 */
public record ReceiveCase(
        String senderReference,
        Section section,
        Instant occurredAt,
        @Nullable LocalDate borderCrossedOn,
        @Nullable Port port,
        @Nullable String inlandPlace,
        String vehicle,
        @Nullable String trailer,
        @Nullable Integer peopleFound,
        List<FoundWhere> foundWhere,
        List<FindingCode> findings,
        String officerNotes,
        List<ReceivePerson> persons) {

    /** Copies the lists. */
    public ReceiveCase {
        foundWhere = List.copyOf(foundWhere);
        findings = List.copyOf(findings);
        persons = List.copyOf(persons);
    }
}
