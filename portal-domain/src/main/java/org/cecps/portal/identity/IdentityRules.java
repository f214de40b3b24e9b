package org.cecps.portal.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cecps.portal.identity.IdentityMatch.Contribution;
import org.cecps.portal.party.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * Compares who two companies or two persons are. What counts for how much is not law: the weights were chosen so that the
 * proposals find what a careful person would, on the set that {@code PrintIdentityQuality} prints. Nothing is decided here.
 */
public final class IdentityRules {

    /** A name alone makes a match likely, never the same; a number or date of birth must agree for that. */
    private static final int COMPANY_NAME = 450;

    private static final int PERSON_NAME = 600;
    private static final int SOUND = 30;
    private static final int NAME_ORDER = 10;
    private static final int OTHER_NUMBER_IN_NAME = -150;
    private static final int SAME_LEGAL_FORM = 50;
    private static final int OTHER_LEGAL_FORM = -150;
    private static final int SAME_COUNTRY = 50;
    private static final int OTHER_COUNTRY = -100;
    private static final int PERSON_MOVED = -25;
    private static final int SAME_NUMBER = 450;
    private static final int SIMILAR_NUMBER = 100;
    private static final int OTHER_NUMBER = -350;
    private static final int SAME_DATE_OF_BIRTH = 350;
    private static final int SIMILAR_DATE_OF_BIRTH = 100;
    private static final int OTHER_DATE_OF_BIRTH = -350;
    private static final int SAME_LOOK = 600;

    /** Names less alike than this have no letters in common that mean anything. */
    private static final double LETTERS_FROM = 0.6;

    private IdentityRules() {}

    /** How far two companies or two persons may be one, and why. */
    public static IdentityMatch compare(Identity first, Identity second) {
        if (first.kind() != second.kind()) {
            return IdentityMatch.of(List.of(new Contribution(MatchReason.OTHER_KIND, 0)));
        }
        return first.kind() == PartyKind.COMPANY ? companies(first, second) : persons(first, second);
    }

    /** How far two registrations may be those of one vehicle. */
    public static IdentityMatch compare(RegistrationKey first, RegistrationKey second) {
        List<Contribution> contributions = new ArrayList<>();
        if (!first.value().isEmpty() && first.equals(second)) {
            contributions.add(new Contribution(MatchReason.SAME_KEY, IdentityMatch.MOST));
        } else if (!first.value().isEmpty() && first.byLook().equals(second.byLook())) {
            contributions.add(new Contribution(MatchReason.SAME_LOOK, SAME_LOOK));
        }
        return IdentityMatch.of(contributions);
    }

    private static IdentityMatch companies(Identity first, Identity second) {
        List<Contribution> contributions = new ArrayList<>(best(first, second, IdentityRules::companyNames));
        country(contributions, first, second, OTHER_COUNTRY);
        String country = first.country() == null ? second.country() : first.country();
        String ours = number(first.companyNumber(), country);
        String theirs = number(second.companyNumber(), country);
        if (!ours.isEmpty() && !theirs.isEmpty()) {
            contributions.add(registrationNumber(ours, theirs));
        }
        return IdentityMatch.of(contributions);
    }

    private static IdentityMatch persons(Identity first, Identity second) {
        List<Contribution> contributions = new ArrayList<>(best(first, second, IdentityRules::personNames));
        country(contributions, first, second, PERSON_MOVED);
        if (first.dateOfBirth() != null && second.dateOfBirth() != null) {
            contributions.add(dateOfBirth(first.dateOfBirth(), second.dateOfBirth()));
        }
        return IdentityMatch.of(contributions);
    }

    /** Compares two names. */
    private interface NameRule {
        List<Contribution> compare(String first, String second);
    }

    /** Of the ways in which each name is known, the two that are most alike. */
    private static List<Contribution> best(Identity first, Identity second, NameRule rule) {
        return first.names().stream()
                .flatMap(ours -> second.names().stream().map(theirs -> rule.compare(ours, theirs)))
                .max(Comparator.comparingInt(contributions ->
                        contributions.stream().mapToInt(Contribution::points).sum()))
                .orElseThrow();
    }

    private static List<Contribution> companyNames(String first, String second) {
        CompanyName ours = CompanyName.of(first);
        CompanyName theirs = CompanyName.of(second);
        List<Contribution> contributions = new ArrayList<>();
        if (!ours.key().isEmpty() && ours.key().equals(theirs.key())) {
            contributions.add(new Contribution(MatchReason.SAME_KEY, COMPANY_NAME));
        } else if (!ours.sound().isEmpty() && ours.sound().equals(theirs.sound())) {
            contributions.add(new Contribution(MatchReason.SAME_SOUND, COMPANY_NAME - SOUND));
        } else {
            double letters = Math.max(
                    Likeness.ofLetters(ours.key(), theirs.key()), Likeness.ofLetters(ours.sound(), theirs.sound()));
            alike(contributions, COMPANY_NAME, ours.words(), theirs.words(), letters);
        }
        if (ours.form() != null && theirs.form() != null) {
            contributions.add(
                    ours.form().mayBe(theirs.form())
                            ? new Contribution(MatchReason.SAME_LEGAL_FORM, SAME_LEGAL_FORM)
                            : new Contribution(MatchReason.OTHER_LEGAL_FORM, OTHER_LEGAL_FORM));
        }
        return contributions;
    }

    private static List<Contribution> personNames(String first, String second) {
        PersonName ours = PersonName.of(first);
        PersonName theirs = PersonName.of(second);
        List<Contribution> contributions = new ArrayList<>();
        if (!ours.words().isEmpty() && ours.words().equals(theirs.words())) {
            contributions.add(new Contribution(MatchReason.SAME_KEY, PERSON_NAME));
        } else if (!ours.key().isEmpty() && ours.key().equals(theirs.key())) {
            contributions.add(new Contribution(MatchReason.HUNGARIAN_NAME_ORDER, PERSON_NAME - NAME_ORDER));
        } else if (!ours.sound().isEmpty() && ours.sound().equals(theirs.sound())) {
            contributions.add(new Contribution(MatchReason.SAME_SOUND, PERSON_NAME - SOUND));
        } else {
            double letters = Math.max(
                    Likeness.ofLetters(String.join(" ", ours.words()), String.join(" ", theirs.words())),
                    Likeness.ofLetters(ours.sound(), theirs.sound()));
            alike(contributions, PERSON_NAME, ours.words(), theirs.words(), letters);
        }
        return contributions;
    }

    /** Half of a name's weight for its words and half for its letters. */
    private static void alike(
            List<Contribution> contributions, int most, List<String> ours, List<String> theirs, double letters) {
        double ofLetters = Math.max(0, (letters - LETTERS_FROM) / (1 - LETTERS_FROM));
        add(contributions, MatchReason.TOKEN_OVERLAP, most / 2.0 * Likeness.ofWords(ours, theirs));
        add(contributions, MatchReason.EDIT_DISTANCE, most / 2.0 * ofLetters);
        if (Likeness.otherNumbers(ours, theirs)) {
            contributions.add(new Contribution(MatchReason.OTHER_NUMBER_IN_NAME, OTHER_NUMBER_IN_NAME));
        }
    }

    private static void add(List<Contribution> contributions, MatchReason reason, double points) {
        if (Math.round(points) > 0) {
            contributions.add(new Contribution(reason, (int) Math.round(points)));
        }
    }

    private static void country(List<Contribution> contributions, Identity first, Identity second, int other) {
        if (first.country() != null && second.country() != null) {
            contributions.add(
                    first.country().equals(second.country())
                            ? new Contribution(MatchReason.SAME_COUNTRY, SAME_COUNTRY)
                            : new Contribution(MatchReason.OTHER_COUNTRY, other));
        }
    }

    private static Contribution registrationNumber(String ours, String theirs) {
        if (ours.equals(theirs)) {
            return new Contribution(MatchReason.SAME_REGISTRATION_NUMBER, SAME_NUMBER);
        }
        return Likeness.distance(ours, theirs) == 1
                ? new Contribution(MatchReason.SIMILAR_REGISTRATION_NUMBER, SIMILAR_NUMBER)
                : new Contribution(MatchReason.OTHER_REGISTRATION_NUMBER, OTHER_NUMBER);
    }

    /** Letters and digits of a number, without the country before it and zeros before that. */
    private static String number(@Nullable String typed, @Nullable String country) {
        if (typed == null) {
            return "";
        }
        String plain = String.join("", LatinLetters.words(typed)).toUpperCase(Locale.ROOT);
        String own = country != null && plain.startsWith(country) ? plain.substring(country.length()) : plain;
        return own.replaceFirst("^0+", "");
    }

    private static Contribution dateOfBirth(LocalDate ours, LocalDate theirs) {
        if (ours.equals(theirs)) {
            return new Contribution(MatchReason.SAME_DATE_OF_BIRTH, SAME_DATE_OF_BIRTH);
        }
        long parts = Stream.of(
                        ours.getYear() == theirs.getYear(),
                        ours.getMonthValue() == theirs.getMonthValue(),
                        ours.getDayOfMonth() == theirs.getDayOfMonth())
                .filter(same -> same)
                .count();
        boolean swapped = ours.getYear() == theirs.getYear()
                && ours.getMonthValue() == theirs.getDayOfMonth()
                && ours.getDayOfMonth() == theirs.getMonthValue();
        return parts == 2 || swapped
                ? new Contribution(MatchReason.SIMILAR_DATE_OF_BIRTH, SIMILAR_DATE_OF_BIRTH)
                : new Contribution(MatchReason.OTHER_DATE_OF_BIRTH, OTHER_DATE_OF_BIRTH);
    }
}
