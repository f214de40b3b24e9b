package org.cecps.portal.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Registrations written twice, and those that differ in one letter or digit. */
final class RegistrationPairs {

    private static final String LETTERS = "ABEKMHPCTYX";
    private static final String CYRILLIC = "АВЕКМНРСТУХ";

    private final Dice dice;

    RegistrationPairs(Dice dice) {
        this.dice = dice;
    }

    List<LabelledPair> all(int same, int different) {
        List<LabelledPair> pairs = new ArrayList<>();
        for (int i = 0; i < same; i++) {
            String registration = any();
            pairs.add(pair("written twice", true, registration, otherwise(registration)));
        }
        for (int i = 0; i < different; i++) {
            String registration = any();
            pairs.add(pair("one sign", false, registration, withOtherSign(registration)));
        }
        return pairs;
    }

    private String any() {
        return letters(1 + dice.below(2)) + " " + (1000 + dice.below(8999)) + " " + letters(2);
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt(dice.below(LETTERS.length())));
        }
        return letters.toString();
    }

    private String otherwise(String registration) {
        return switch (dice.below(5)) {
            case 0 -> registration.toLowerCase(Locale.ROOT).replace(" ", "");
            case 1 -> registration.replace(" ", "-");
            case 2 -> inCyrillic(registration);
            case 3 -> registration.replace("0", "O").replace("5", "S");
            default -> registration.replace(" ", " · ");
        };
    }

    private static String inCyrillic(String registration) {
        StringBuilder cyrillic = new StringBuilder();
        registration.chars().forEach(sign -> {
            int place = LETTERS.indexOf(sign);
            cyrillic.append(place < 0 ? (char) sign : CYRILLIC.charAt(place));
        });
        return cyrillic.toString();
    }

    private String withOtherSign(String registration) {
        int at = registration.indexOf(' ') + 1 + dice.below(4);
        char digit = registration.charAt(at);
        char other = (char) ('0' + (digit - '0' + 1 + dice.below(8)) % 10);
        return registration.substring(0, at) + other + registration.substring(at + 1);
    }

    private static LabelledPair pair(String how, boolean same, String first, String second) {
        return new LabelledPair(
                "registration",
                how,
                same,
                first,
                second,
                IdentityRules.compare(RegistrationKey.of(first), RegistrationKey.of(second)));
    }
}
