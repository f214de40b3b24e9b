package org.cecps.portal.identity;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Any text in small Latin letters and digits, word by word, and as it sounds whatever table wrote it in Latin letters. */
final class LatinLetters {

    /** Greek by its passport table, every other script by ICU's; soft and hard signs and accents fall away. */
    private static final Transliterator TO_ASCII = Transliterator.getInstance(
            "Greek-Latin/UNGEGN; Any-Latin; NFD; [[:Nonspacing Mark:]ʹʺʼʻʾʿ] Remove; Latin-ASCII; Lower");

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´ʼ′]");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    /** Bulgarian writes a vowel with the hard sign of Russian, which stands only before these. */
    private static final Pattern BULGARIAN_A = Pattern.compile("ъ(?![еёюя])");

    private static final List<Sound> SOUNDS = List.of(
            // The hushing letters of Slavonic, Hungarian, German and English spelling.
            new Sound("dzh?|dzs|dj", "d"),
            new Sound("shch|szcz|sht|sch|sh|sz", "s"),
            new Sound("tsch|tch|ch|cz|cs|ts|tz", "c"),
            new Sound("zh|zs|rz", "z"),
            new Sound("kh", "h"),
            new Sound("ph", "f"),
            new Sound("th", "t"),
            new Sound("^nk|gk", "g"),
            new Sound("ck|q", "k"),
            new Sound("x", "ks"),
            new Sound("w", "v"),
            // Umlauts written with an e, and ring and stroke likewise.
            new Sound("([aou])e", "$1"),
            new Sound("ou", "u"),
            // The glide before a vowel is written y, j, i or not at all.
            new Sound("[yj]", "i"),
            new Sound("i+(?=[aeou])", ""),
            new Sound("(.)\\1+", "$1"));

    private LatinLetters() {}

    /** One way of spelling, and the common one it stands for. */
    private record Sound(Pattern spelled, String heard) {

        Sound(String spelled, String heard) {
            this(Pattern.compile(spelled), heard);
        }

        String in(String text) {
            return spelled.matcher(text).replaceAll(heard);
        }
    }

    /** The words of a text in small letters a to z and digits. */
    static List<String> words(String text) {
        String plain = NO_LETTER.matcher(ascii(text)).replaceAll(" ").strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** What is common to the ways in which a word of {@link #words} is written in Latin letters. */
    static String sound(String word) {
        String heard = word;
        for (Sound sound : SOUNDS) {
            heard = sound.in(heard);
        }
        return heard;
    }

    /** Capitals and small letters are one, and so are the four kinds of i of Turkish: by no rule of the server's language. */
    private static String ascii(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = APOSTROPHE.matcher(small).replaceAll("");
        return TO_ASCII.transliterate(BULGARIAN_A.matcher(joined).replaceAll("а"));
    }
}
