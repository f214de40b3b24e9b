package org.cecps.portal.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cecps.portal.party.PartyKind;
import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.party.ResponsiblePerson;
import org.jspecify.annotations.Nullable;

/**
 * What tells who a company or a person is.
 *
 * @param kind a human being or a company
 * @param name as in the register or on the licence, in any script
 * @param latinName the same in Latin letters as its owner writes it, where it is not
 * @param country ISO 3166 alpha-2, when known
 * @param companyNumber in the register of companies, when known
 * @param dateOfBirth of a person, when known
 */
public record Identity(
        PartyKind kind,
        String name,
        @Nullable String latinName,
        @Nullable String country,
        @Nullable String companyNumber,
        @Nullable LocalDate dateOfBirth) {

    /** A company, with its country and its number in the register when they are known. */
    public static Identity company(String name, @Nullable String country, @Nullable String companyNumber) {
        return new Identity(PartyKind.COMPANY, name, null, country, companyNumber, null);
    }

    /** A person, with their country and date of birth when they are known. */
    public static Identity person(String name, @Nullable String country, @Nullable LocalDate dateOfBirth) {
        return new Identity(PartyKind.PERSON, name, null, country, null, dateOfBirth);
    }

    /** A responsible person as sent or typed. */
    public static Identity of(PersonDetails details) {
        return new Identity(
                details.kind(),
                details.name(),
                details.latinName(),
                details.country(),
                details.companyNumber(),
                details.dateOfBirth());
    }

    /** A responsible person of a case. */
    public static Identity of(ResponsiblePerson person) {
        return new Identity(
                person.kind(),
                person.name(),
                person.latinName(),
                person.country(),
                person.companyNumber().orElse(null),
                person.dateOfBirth().orElse(null));
    }

    /** The name in each way it is known. */
    List<String> names() {
        return Stream.of(name, latinName).filter(Objects::nonNull).distinct().toList();
    }
}
