package org.cecps.portal.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/**
 * A responsible person as the notice addresses them (Act s.31A(14), s.32(5)). Names stand as on the licence or in the
 * register, in any script; the Latin form is for post and for search. An address is up to eight lines in the country's own
 * form: no postcode is forced on those who have none.
 */
@Embeddable
public class ResponsiblePerson {

    @Enumerated(EnumType.STRING)
    @Column(name = "person_kind")
    private PartyKind kind;

    @Column(name = "person_name")
    private String name;

    @Column(name = "latin_name")
    private @Nullable String latinName;

    @Column(name = "date_of_birth")
    private @Nullable LocalDate dateOfBirth;

    @Column(name = "company_number")
    private @Nullable String companyNumber;

    private @Nullable String postcode;

    private @Nullable String email;

    private @Nullable String phone;

    @Column(name = "address_lines")
    private String addressLines;

    private String country;

    @Enumerated(EnumType.STRING)
    @Column(name = "person_language")
    private Language language;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ResponsiblePerson() {}

    /** A responsible person of these details. */
    public ResponsiblePerson(PersonDetails details) {
        this.kind = details.kind();
        this.name = details.name();
        this.latinName = details.latinName();
        this.dateOfBirth = details.dateOfBirth();
        this.companyNumber = details.companyNumber();
        this.postcode = details.postcode();
        this.email = details.email();
        this.phone = details.phone();
        this.addressLines = String.join("\n", details.addressLines());
        this.country = details.country();
        this.language = details.language();
    }

    /** Whether a human being or a company. */
    public PartyKind kind() {
        return kind;
    }

    /** The name as on the licence or in the register, in any script. */
    public String name() {
        return name;
    }

    /** The name in Latin letters where it is not written so; else the name itself. */
    public String latinName() {
        return latinName == null ? name : latinName;
    }

    /** The date of birth, for a person: the second fact that opens their notice. */
    public Optional<LocalDate> dateOfBirth() {
        return Optional.ofNullable(dateOfBirth);
    }

    /** The number in the register of companies. */
    public Optional<String> companyNumber() {
        return Optional.ofNullable(companyNumber);
    }

    /** The registered postcode, where the country has them. */
    public Optional<String> postcode() {
        return Optional.ofNullable(postcode);
    }

    /** Where e-mail reaches them. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Where the phone reaches them. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** The lines of the address, without name and country. */
    public List<String> addressLines() {
        return addressLines.isEmpty() ? List.of() : List.of(addressLines.split("\n"));
    }

    /** The country, ISO 3166 alpha-2. */
    public String country() {
        return country;
    }

    /** Whether letters go to the United Kingdom, where post takes two days and not four (Reg 14). */
    public boolean isInUnitedKingdom() {
        return country.equals("GB");
    }

    /** The language of their letters. */
    public Language language() {
        return language;
    }
}
