package org.cecps.portal.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Companies written twice, and companies that only look alike. */
final class CompanyPairs {

    private static final int KINDS = 10;

    private static final List<String> INITIALS = List.of("KM", "KW", "RM", "MK", "KMB", "TM", "ABC", "ABD", "WKW");

    /** Country and two names of it that are not one, however close. */
    private static final List<List<String>> SIMILAR = List.of(
            List.of("PL", "Kowalski", "Kowalczyk"),
            List.of("PL", "Zieliński", "Zieleniewski"),
            List.of("DE", "Nordsee", "Nordstern"),
            List.of("DE", "Müller", "Möller"),
            List.of("RO", "Dunărea", "Dumbrava"),
            List.of("RO", "Moldovan", "Moldoveanu"),
            List.of("GB", "Blackwood", "Blackwell"),
            List.of("GB", "Whitby", "Whitney"),
            List.of("LT", "Nemunas", "Neringa"),
            List.of("LT", "Kazlauskas", "Kazlausis"),
            List.of("BG", "Димитров", "Димов"),
            List.of("HU", "Nagykőrösi", "Nagykátai"),
            List.of("IE", "Shannon", "Shanahan"),
            List.of("NL", "Veldhoven", "Veldhuizen"),
            List.of("ES", "Sánchez", "Sanchis"),
            List.of("TR", "Yıldız", "Yıldırım"),
            List.of("CZ", "Novotný", "Novák"),
            List.of("GR", "Παπαδόπουλος", "Παπαδάκης"),
            List.of("RS", "Јовановић", "Јованчић"));

    private final Dice dice;

    CompanyPairs(Dice dice) {
        this.dice = dice;
    }

    /** A company in its country's own letters. */
    private record Company(
            Names names,
            List<String> core,
            @Nullable String form,
            @Nullable String number) {

        Identity identity() {
            return Identity.company(names.written(String.join(" ", core), form), names.country(), number);
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

    private Company any() {
        Names names = Names.of(dice);
        List<String> core = new ArrayList<>(List.of(dice.one(names.own())));
        if (dice.perCent(25)) {
            core.add(dice.other(names.own(), core.get(0)));
        }
        if (dice.perCent(85)) {
            core.add(dice.one(names.trade()));
        }
        if (dice.perCent(5)) {
            core.add(Integer.toString(2 + dice.below(8)));
        }
        return new Company(names, core, dice.one(names.forms()), dice.perCent(50) ? number() : null);
    }

    private LabelledPair writtenTwice() {
        Company company = any();
        Names names = company.names();
        List<String> how = new ArrayList<>();
        List<String> core = new ArrayList<>(company.core());
        if (dice.perCent(22)) {
            how.add("slip");
            core.set(0, Spelling.withASlip(dice, core.get(0)));
        }
        if (core.size() > 2 && dice.perCent(10)) {
            how.add("word left out");
            core.remove(core.size() - 1);
        }
        String form = dice.perCent(15) ? null : dice.one(names.forms());
        String text = String.join(" ", core);
        if (dice.perCent(70)) {
            String latin = Spelling.inLatin(dice, names.country(), text);
            how.add(latin.equals(text) ? "" : "transliterated");
            text = latin;
        }
        text = names.written(text, form);
        text = changed(how, names.country(), text);
        String country = dice.perCent(80) ? names.country() : null;
        return LabelledPair.of(
                "company",
                String.join(" ", how).strip(),
                true,
                company.identity(),
                Identity.company(text, country, sameNumber(company)));
    }

    private String changed(List<String> how, String country, String text) {
        String result = text;
        if (country.equals("DE") && dice.perCent(40)) {
            how.add("umlauts");
            result = Spelling.withUmlautsWrittenOut(result);
        }
        if (dice.perCent(40)) {
            how.add("accents");
            result = Spelling.withoutAccents(result);
        }
        if (dice.perCent(40)) {
            how.add("capitals");
            result = Spelling.inCapitals(country, result);
        }
        if (dice.perCent(40)) {
            how.add("punctuation");
            result = Spelling.withOtherPunctuation(dice, result);
        }
        return result;
    }

    /** Half of those who have a number are written without it, and some with the country before it. */
    private @Nullable String sameNumber(Company company) {
        if (company.number() == null || dice.perCent(50)) {
            return null;
        }
        return dice.perCent(30) ? company.names().country() + " " + company.number() : company.number();
    }

    private LabelledPair different() {
        int kind = dice.below(KINDS);
        Company company = any();
        return switch (kind) {
            case 0 -> different("other own word", company, withFirstWord(company, otherOwn(company)));
            case 1 -> different("one word of two", company, withSecondOwnWord(company));
            case 2 -> different("elsewhere", company, elsewhere(company));
            case 3 -> different("other number", withNumber(company, number()), withNumber(company, number()));
            case 4 -> different("other form", company, withOtherForm(company));
            case 5 -> different("other number in name", withLastWord(company, "2"), withLastWord(company, "3"));
            case 6 -> initials(company.names());
            case 7 -> different("other trade", company, withOtherTrade(company));
            case 8 -> similarWord();
            default -> different("unlike", company, unlike(company));
        };
    }

    private static LabelledPair different(String how, Company first, Company second) {
        return LabelledPair.of("company", how, false, first.identity(), second.identity());
    }

    private LabelledPair initials(Names names) {
        String first = dice.one(INITIALS);
        String second = dice.other(INITIALS, first);
        Company company =
                new Company(names, List.of(first, names.trade().get(0)), dice.one(names.forms()), otherNumber());
        return different("other initials", company, withFirstWord(company, second));
    }

    private LabelledPair similarWord() {
        List<String> pair = dice.one(SIMILAR);
        Names names = Names.ALL.stream()
                .filter(each -> each.country().equals(pair.get(0)))
                .findFirst()
                .orElseThrow();
        List<String> core = List.of(pair.get(1), dice.one(names.trade()));
        Company company = new Company(names, core, dice.one(names.forms()), otherNumber());
        return different("similar word", company, withFirstWord(company, pair.get(2)));
    }

    private String otherOwn(Company company) {
        return dice.other(company.names().own(), company.core().get(0));
    }

    private Company withFirstWord(Company company, String word) {
        List<String> core = new ArrayList<>(company.core());
        core.set(0, word);
        return new Company(company.names(), core, dice.one(company.names().forms()), otherNumber());
    }

    /** A name that shares its first word with another's, whatever stands second there. */
    private Company withSecondOwnWord(Company company) {
        String second = otherOwn(company);
        List<String> core =
                List.of(company.core().get(0), second, dice.one(company.names().trade()));
        return company.core().contains(second)
                ? withSecondOwnWord(company)
                : new Company(company.names(), core, dice.one(company.names().forms()), otherNumber());
    }

    private Company elsewhere(Company company) {
        Names abroad = dice.other(Names.ALL, company.names());
        return new Company(abroad, company.core(), dice.one(abroad.forms()), otherNumber());
    }

    private static Company withNumber(Company company, String number) {
        return new Company(company.names(), company.core(), company.form(), number);
    }

    private Company withOtherForm(Company company) {
        return new Company(
                company.names(), company.core(), dice.one(company.names().otherForms()), otherNumber());
    }

    private Company withLastWord(Company company, String word) {
        List<String> core = new ArrayList<>(company.core());
        core.removeIf(each -> each.matches("[0-9]"));
        core.add(word);
        return new Company(company.names(), core, company.form(), null);
    }

    /** The same own words in another trade: a sister company, or none. */
    private Company withOtherTrade(Company company) {
        List<String> core = new ArrayList<>(company.core());
        core.removeAll(company.names().trade());
        core.removeIf(each -> each.matches("[0-9]"));
        List<String> trades = company.names().trade().stream()
                .filter(trade -> !company.core().contains(trade))
                .toList();
        core.add(dice.one(trades));
        return new Company(company.names(), core, dice.one(company.names().forms()), number());
    }

    private Company unlike(Company company) {
        Company other = any();
        return other.core().get(0).equals(company.core().get(0)) ? unlike(company) : other;
    }

    private @Nullable String otherNumber() {
        return dice.perCent(50) ? number() : null;
    }

    private String number() {
        return Integer.toString(10_000_000 + dice.below(89_999_999));
    }
}
