package org.cecps.portal.access;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code in a letter: sixteen digits in four groups, the last a check digit. Digits, because every keyboard of the world
 * has a number pad; fifteen random ones are 49.8 bits, which throttling makes more than enough.
 *
 * @param digits the sixteen digits
 */
public record AccessCode(String digits) {

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Checks the digits. */
    public AccessCode {
        if (!digits.matches("[0-9]{16}") || checkDigit(digits.substring(0, LENGTH - 1)) != digits.charAt(LENGTH - 1)) {
            throw new IllegalArgumentException("not an access code");
        }
    }

    /** A new code that nobody can foresee. */
    public static AccessCode random() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < LENGTH - 1; i++) {
            digits.append((char) ('0' + RANDOM.nextInt(10)));
        }
        return new AccessCode(digits.toString() + checkDigit(digits.toString()));
    }

    /** What a person typed: digits of any script, spaces and hyphens anywhere, O for 0, l or I for 1. Empty when it is none. */
    public static Optional<AccessCode> parse(String typed) {
        StringBuilder digits = new StringBuilder();
        for (int c : typed.toUpperCase(Locale.ROOT).codePoints().toArray()) {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (c == 'O') {
                digits.append('0');
            } else if (c == 'I' || c == 'L') {
                digits.append('1');
            } else if (!Character.isSpaceChar(c) && Character.getType(c) != Character.DASH_PUNCTUATION) {
                return Optional.empty();
            }
        }
        String all = digits.toString();
        return all.length() == LENGTH && checkDigit(all.substring(0, LENGTH - 1)) == all.charAt(LENGTH - 1)
                ? Optional.of(new AccessCode(all))
                : Optional.empty();
    }

    /** The code as letters print it, as in {@code 1234 5678 9012 3452}. */
    public String grouped() {
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Luhn's check digit: finds each wrong digit and most swaps. */
    private static char checkDigit(String digits) {
        int sum = 0;
        boolean twice = true;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int value = twice ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            twice = !twice;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** Never the digits, so that no log has them. */
    @Override
    public String toString() {
        return "AccessCode[…]";
    }
}
