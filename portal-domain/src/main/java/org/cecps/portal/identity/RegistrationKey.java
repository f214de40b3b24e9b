package org.cecps.portal.identity;

import java.util.Locale;

/**
 * A vehicle's registration as it is searched: capital letters A to Z and digits, nothing else. Plates in Cyrillic or Greek use
 * letters that look like Latin ones and are read as such, whatever their sound: В is B and Р is P.
 *
 * @param value the key; empty when the text has neither letter nor digit
 */
public record RegistrationKey(String value) {

    private static final String CYRILLIC_AND_GREEK = "АВЕКМНОРСТУХІЈЅ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "ABEKMHOPCTYXIJS" + "ABEZHIKMNOPTYX";
    private static final String MISREAD = "OQIZSGB";
    private static final String READ_AS = "0012568";

    /** The key of a registration as written on the plate or typed. */
    public static RegistrationKey of(String text) {
        StringBuilder latin = new StringBuilder();
        text.toUpperCase(Locale.ROOT).codePoints().forEach(letter -> {
            int place = CYRILLIC_AND_GREEK.indexOf(letter);
            latin.appendCodePoint(place < 0 ? letter : LATIN.charAt(place));
        });
        return new RegistrationKey(
                String.join("", LatinLetters.words(latin.toString())).toUpperCase(Locale.ROOT));
    }

    /** The key with letters and digits that are easily misread taken for one: O and 0, I and 1, Z and 2, S and 5, G and 6, B and 8. */
    public String byLook() {
        StringBuilder digits = new StringBuilder();
        value.chars().forEach(letter -> {
            int place = MISREAD.indexOf(letter);
            digits.append(place < 0 ? (char) letter : READ_AS.charAt(place));
        });
        return digits.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
