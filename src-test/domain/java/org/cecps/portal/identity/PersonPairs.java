package org.cecps.portal.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Persons written twice, and persons who only have similar names. */
final class PersonPairs {

    private final Dice dice;

    PersonPairs(Dice dice) {
        this.dice = dice;
    }

    /** A person, named in their country's own letters. */
    private record Person(Names names, String first, String last, LocalDate born) {

        Identity identity() {
            String name = names.country().equals("HU") ? last + " " + first : first + " " + last;
            return Identity.person(name, names.country(), born);
        }
    }

    List<LabelledPair> all(int same, int different) {
        List<LabelledPair> pairs = new ArrayList<>();
        for (int i = 0; i < same; i++) {
            pairs.add(writtenTwice());
        }
        for (int i = 0; i < different; i++) {
            pairs.add(different());
        }
        return pairs;
    }

    private Person any() {
        Names names = Names.of(dice);
        return new Person(names, dice.one(names.first()), dice.one(names.last()), born());
    }

    private LabelledPair writtenTwice() {
        Person person = any();
        String country = person.names().country();
        List<String> how = new ArrayList<>();
        String first = person.first();
        String last = person.last();
        if (dice.perCent(20)) {
            how.add("slip");
            last = Spelling.withASlip(dice, last);
        }
        String text = first + " " + last;
        if (dice.perCent(30)) {
            how.add("order");
            text = last + " " + first;
        }
        if (dice.perCent(70)) {
            text = Spelling.inLatin(dice, country, text);
        }
        if (dice.perCent(10)) {
            how.add("second name");
            text = text + " "
                    + Spelling.inLatin(dice, country, dice.other(person.names().first(), first));
        }
        if (dice.perCent(50)) {
            how.add("accents");
            text = Spelling.withoutAccents(text);
        }
        if (dice.perCent(40)) {
            how.add("capitals");
            text = Spelling.inCapitals(country, text);
        }
        return LabelledPair.of(
                "person",
                String.join(" ", how),
                true,
                person.identity(),
                Identity.person(text, dice.perCent(90) ? country : null, sameBirth(how, person.born())));
    }

    /** A date of birth is left out now and then, or its day and month are exchanged. */
    private @Nullable LocalDate sameBirth(List<String> how, LocalDate born) {
        if (dice.perCent(20)) {
            how.add("no date of birth");
            return null;
        }
        if (born.getDayOfMonth() <= 12 && dice.perCent(10)) {
            how.add("day and month exchanged");
            return LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        }
        return born;
    }

    private LabelledPair different() {
        Person person = any();
        Names names = person.names();
        int kind = dice.below(5);
        Person other = switch (kind) {
            case 0 -> new Person(names, person.first(), person.last(), otherBirth(person));
            case 1 -> new Person(names, dice.other(names.first(), person.first()), person.last(), otherBirth(person));
            case 2 -> new Person(names, person.first(), dice.other(names.last(), person.last()), otherBirth(person));
            case 3 ->
                new Person(
                        names,
                        dice.other(names.first(), person.first()),
                        dice.other(names.last(), person.last()),
                        person.born());
            default -> any();
        };
        return other.first().equals(person.first()) && other.last().equals(person.last()) && kind != 0
                ? different()
                : LabelledPair.of("person", "different " + kind, false, person.identity(), other.identity());
    }

    private LocalDate born() {
        return LocalDate.of(1955, 1, 1).plusDays(dice.below(18_000));
    }

    private LocalDate otherBirth(Person person) {
        LocalDate other = born();
        return other.equals(person.born()) ? otherBirth(person) : other;
    }
}
