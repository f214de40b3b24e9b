package org.cecps.portal.shared;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A public reference such as {@code CEP-7K4M-2QXD}: a prefix that says what it names, seven random characters and a check
 * character. Random, so that nobody can count or guess cases; without I, L, O and U, so that it survives a phone call.
 *
 * @param value the canonical form, upper case with hyphens
 */
public record Reference(String value) implements Comparable<Reference> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Checks the canonical form; use {@link #parse} for what a person typed. */
    public Reference {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a reference: " + value);
        }
    }

    /** A new reference that nobody can foresee. */
    public static Reference random(ReferenceKind kind) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            body.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return of(kind, body.toString());
    }

    /** The reference of seven given characters, for sample data that must be the same on every machine. */
    public static Reference of(ReferenceKind kind, String sevenCharacters) {
        String body = sevenCharacters + checkCharacter(kind.prefix() + sevenCharacters);
        return new Reference(kind.prefix() + "-" + body.substring(0, 4) + "-" + body.substring(4));
    }

    /** What a person typed: any case, with or without hyphens and spaces, O for 0, I or L for 1. Empty when it is none. */
    public static Optional<Reference> parse(String typed) {
        String plain = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        if (plain.length() != 3 + RANDOM_CHARACTERS + 1) {
            return Optional.empty();
        }
        String body = plain.substring(3).replace('O', '0').replace('I', '1').replace('L', '1');
        String value = plain.substring(0, 3) + "-" + body.substring(0, 4) + "-" + body.substring(4);
        return isValid(value) ? Optional.of(new Reference(value)) : Optional.empty();
    }

    /** What this names. */
    public ReferenceKind kind() {
        return Arrays.stream(ReferenceKind.values())
                .filter(kind -> value.startsWith(kind.prefix()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int compareTo(Reference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String value) {
        if (!value.matches("[A-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")) {
            return false;
        }
        String plain = value.replace("-", "");
        return Arrays.stream(ReferenceKind.values()).anyMatch(kind -> value.startsWith(kind.prefix()))
                && checkCharacter(plain.substring(0, plain.length() - 1)) == plain.charAt(plain.length() - 1);
    }

    /** Luhn's algorithm over 32 characters: finds each wrong character and each swap of neighbours but one. */
    private static char checkCharacter(String text) {
        int sum = 0;
        int factor = 2;
        for (int i = text.length() - 1; i >= 0; i--) {
            int code = Math.max(0, ALPHABET.indexOf(text.charAt(i)));
            int addend = factor * code;
            sum += addend / ALPHABET.length() + addend % ALPHABET.length();
            factor = factor == 2 ? 1 : 2;
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
