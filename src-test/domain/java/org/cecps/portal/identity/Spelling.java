package org.cecps.portal.identity;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ways in which one name comes to be written differently, by tables of their own: not those of the product. */
final class Spelling {

    /** Bulgarian law on transliteration (2009). */
    private static final Map<String, String> BULGARIAN = table(
            "ия$ ia,а a,б b,в v,г g,д d,е e,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х h,ц ts,ч ch,ш sh,щ sht,"
                    + "ъ a,ь y,ю yu,я ya");

    /** As in Ukrainian passports (resolution 55 of 2010). */
    private static final Map<String, String> UKRAINIAN = table(
            "зг zgh,^є ye,^ї yi,^й y,^ю yu,^я ya,а a,б b,в v,г h,ґ g,д d,е e,є ie,ж zh,з z,и y,і i,ї i,й i,к k,л l,м m,н n,"
                    + "о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ь ,ю iu,я ia");

    /** As Russian officials write Ukrainian names. */
    private static final Map<String, String> UKRAINIAN_AS_RUSSIAN = table(
            "а a,б b,в v,г g,ґ g,д d,е e,є e,ж zh,з z,и i,і i,ї i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,"
                    + "ц ts,ч ch,ш sh,щ shch,ь ,ю yu,я ya");

    /** Serbian in Latin letters. */
    private static final Map<String, String> SERBIAN = table(
            "љ lj,њ nj,џ dž,а a,б b,в v,г g,д d,ђ đ,е e,ж ž,з z,и i,ј j,к k,л l,м m,н n,о o,п p,р r,с s,т t,ћ ć,у u,ф f,х h,ц c,"
                    + "ч č,ш š");

    /** Serbian on a keyboard without its letters. */
    private static final Map<String, String> SERBIAN_PLAIN = table(
            "љ lj,њ nj,џ dz,а a,б b,в v,г g,д d,ђ dj,е e,ж z,з z,и i,ј j,к k,л l,м m,н n,о o,п p,р r,с s,т t,ћ c,у u,ф f,х h,ц c,"
                    + "ч c,ш s");

    /** ELOT 743, as in Greek passports. */
    private static final Map<String, String> GREEK = table(
            "αυ(?=[θκξπσςτφχψ]|$) af,ευ(?=[θκξπσςτφχψ]|$) ef,αυ av,ευ ev,ου ou,γγ ng,γκ gk,^μπ b,α a,β v,γ g,δ d,ε e,ζ z,"
                    + "η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,ς s,τ t,υ y,φ f,χ ch,ψ ps,ω o");

    /** Greek as drivers often write it themselves. */
    private static final Map<String, String> GREEK_FREE = table(
            "αυ(?=[θκξπσςτφχψ]|$) af,ευ(?=[θκξπσςτφχψ]|$) ef,αυ av,ευ ev,ου ou,γγ ng,γκ g,^μπ b,α a,β v,γ g,δ d,ε e,ζ z,"
                    + "η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,ς s,τ t,υ i,φ f,χ h,ψ ps,ω o");

    private static final Map<String, List<Map<String, String>>> TABLES = Map.of(
            "BG", List.of(BULGARIAN),
            "UA", List.of(UKRAINIAN, UKRAINIAN_AS_RUSSIAN),
            "RS", List.of(SERBIAN, SERBIAN_PLAIN),
            "GR", List.of(GREEK, GREEK_FREE));

    private static final Map<String, String> WITHOUT_ACCENT = table("ł l,Ł L,đ d,Đ D,ø o,Ø O,ß ss,ı i,İ I,æ ae,Æ AE");

    private static final Map<String, String> UMLAUTS = table("ä ae,ö oe,ü ue,ß ss,Ä Ae,Ö Oe,Ü Ue");

    private Spelling() {}

    /** In Latin letters by one of the tables of the country; as it is where the country writes in Latin letters. */
    static String inLatin(Dice dice, String country, String text) {
        List<Map<String, String>> tables = TABLES.get(country);
        if (tables == null) {
            return text;
        }
        Map<String, String> table = dice.one(tables);
        StringBuilder result = new StringBuilder();
        for (String word : text.split(" ")) {
            String plain = country.equals("GR") ? withoutAccents(word) : word;
            String latin = replaced(table, plain.toLowerCase(Locale.ROOT));
            result.append(result.isEmpty() ? "" : " ")
                    .append(latin.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(latin.substring(1));
        }
        return result.toString();
    }

    static String withoutAccents(String text) {
        return Normalizer.normalize(replaced(WITHOUT_ACCENT, text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    static String withUmlautsWrittenOut(String text) {
        return replaced(UMLAUTS, text);
    }

    /** As a machine set to the country's own language writes capitals: Turkish keeps its two kinds of i. */
    static String inCapitals(String country, String text) {
        return text.toUpperCase(country.equals("TR") ? Locale.forLanguageTag("tr") : Locale.ROOT);
    }

    static String withOtherPunctuation(Dice dice, String text) {
        return switch (dice.below(5)) {
            case 0 -> text.replaceAll("[.'’&-]", "");
            case 1 -> text.replace("'", "’").replace("-", " ").replace("&", "and");
            case 2 -> "„" + text + "“";
            case 3 -> text.replace(" ", "-");
            default -> text.replace(" ", "  ") + ".";
        };
    }

    /** One slip of the hand in a word of five letters or more. */
    static String withASlip(Dice dice, String text) {
        if (text.length() < 5) {
            return text;
        }
        int at = 1 + dice.below(text.length() - 2);
        char letter = text.charAt(at);
        if (!Character.isLetter(letter) || !Character.isLetter(text.charAt(at + 1))) {
            return withASlip(dice, text);
        }
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (dice.below(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + after.charAt(0) + letter + after.substring(1);
            default -> before + dice.one(List.of('e', 'r', 't', 'n', 'a', 'o')) + after;
        };
    }

    private static String replaced(Map<String, String> table, String text) {
        String result = text;
        for (Map.Entry<String, String> entry : table.entrySet()) {
            result = result.replaceAll(entry.getKey(), entry.getValue());
        }
        return result;
    }

    private static Map<String, String> table(String pairs) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String pair : pairs.split(",")) {
            int blank = pair.indexOf(' ');
            table.put(pair.substring(0, blank), pair.substring(blank + 1));
        }
        return table;
    }
}
