package org.cecps.portal.party;

import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a responsible person, as sent or typed.
 *
 * @param kind a human being or a company
 * @param name as on the licence or in the register, any script
 * @param latinName the same in Latin letters, where it is not
 * @param dateOfBirth for a person
 * @param companyNumber for a company
 * @param postcode the registered postcode, where there is one
 * @param email where e-mail reaches them
 * @param phone where the phone reaches them
 * @param addressLines one to eight lines, without name and country
 * @param country ISO 3166 alpha-2
 * @param language of their letters
 */
public record PersonDetails(
        PartyKind kind,
        String name,
        @Nullable String latinName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String companyNumber,
        @Nullable String postcode,
        @Nullable String email,
        @Nullable String phone,
        List<String> addressLines,
        String country,
        Language language) {

    /** Copies the lines. */
    public PersonDetails {
        addressLines = List.copyOf(addressLines);
    }
}
