package org.cecps.portal.casefile;

import org.cecps.portal.shared.Refusal;

/** Why a referral is refused. Read by officers and other systems, so the texts are English. */
public enum CaseRefusal implements Refusal {
    /** No such case, or not the actor's. */
    NO_SUCH_CASE,
    /** The actor may not send cases. */
    MAY_NOT_SEND,
    /** The sender used this reference before, for other facts. */
    SAME_REFERENCE_OTHER_FACTS,
    /** A value is missing. */
    MISSING,
    /** A value is longer than allowed; {0} characters at most. */
    TOO_LONG,
    /** More lines than allowed; {0} at most. */
    TOO_MANY_LINES,
    /** The incident is in the future. */
    IN_FUTURE,
    /** Section 31A was not in force then. */
    SECTION_NOT_IN_FORCE,
    /** Section 32 needs at least one person found. */
    NOBODY_FOUND,
    /** Section 31A counts nobody. */
    PEOPLE_NOT_COUNTED,
    /** Either a port or an inland place. */
    ONE_PLACE,
    /** Not a registration. */
    NO_REGISTRATION,
    /** Say why the vehicle was not secure. */
    NO_FINDING,
    /** Say where people were found. */
    NOT_SAID_WHERE,
    /** At least one responsible person. */
    NO_PERSON,
    /** The same person in the same capacity twice. */
    PERSON_TWICE,
    /** A person needs a date of birth in the past. */
    NO_DATE_OF_BIRTH,
    /** A company needs its number or postcode. */
    NO_COMPANY_FACT,
    /** Not an e-mail address. */
    NO_EMAIL,
    /** Not a country (ISO 3166 alpha-2). */
    NO_COUNTRY,
    /** The border was crossed after the find. */
    CROSSED_AFTER_FIND;

    @Override
    public String key() {
        return "review." + Refusal.super.key();
    }
}
