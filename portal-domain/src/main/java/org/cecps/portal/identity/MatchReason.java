package org.cecps.portal.identity;

/** What speaks for or against two identities being one, each with the most it counts for in points of a thousand. */
public enum MatchReason {
    /** The names are the same without case, accents, punctuation, script and legal form. */
    SAME_KEY,
    /** The names are the same once the usual ways of writing another script in Latin letters are put together. */
    SAME_SOUND,
    /** The names are the same in another order, as Hungarian names are written surname first. */
    HUNGARIAN_NAME_ORDER,
    /** The names have words in common; words that many names have count little. */
    TOKEN_OVERLAP,
    /** The names differ by few letters. */
    EDIT_DISTANCE,
    /** The names differ in a number: "Trans 2" is not "Trans 3". */
    OTHER_NUMBER_IN_NAME,
    /** Both write the same legal form, or one translates the other's. */
    SAME_LEGAL_FORM,
    /** The legal forms cannot be those of one company. */
    OTHER_LEGAL_FORM,
    /** Both are in the same country. */
    SAME_COUNTRY,
    /** They are in different countries. */
    OTHER_COUNTRY,
    /** The numbers in the register of companies are the same. */
    SAME_REGISTRATION_NUMBER,
    /** The numbers in the register differ by one slip of the hand. */
    SIMILAR_REGISTRATION_NUMBER,
    /** The numbers in the register are different. */
    OTHER_REGISTRATION_NUMBER,
    /** The dates of birth are the same. */
    SAME_DATE_OF_BIRTH,
    /** The dates of birth differ by one part, or by day and month being exchanged. */
    SIMILAR_DATE_OF_BIRTH,
    /** The dates of birth are different. */
    OTHER_DATE_OF_BIRTH,
    /** One is a company, the other a person. */
    OTHER_KIND,
    /** The registrations are the same but for letters and digits that are easily misread. */
    SAME_LOOK
}
