package org.cecps.portal.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company's name in two parts: what it is called and its legal form. The key finds the same name however it is written.
 *
 * @param text as in the register or as typed, in any script
 * @param words what it is called, in small Latin letters, without the legal form
 * @param form the legal form, when it is written with the name
 */
public record CompanyName(
        String text, List<String> words, @Nullable LegalForm form) {

    private static final List<List<String>> COMMERCIAL_COMPANY = List.of(List.of("sc"), List.of("s", "c"));

    /** Copies the words. */
    public CompanyName {
        words = List.copyOf(words);
    }

    /** The name of a text. */
    public static CompanyName of(String text) {
        List<String> words = LatinLetters.words(text);
        return LegalForm.in(words)
                .map(found -> new CompanyName(text, core(found), found.form()))
                .orElseGet(() -> new CompanyName(text, CommonWords.without(words), null));
    }

    /** What it is called, as in {@code carpat trans logistic}. */
    public String core() {
        return String.join(" ", words);
    }

    /** The legal form, when it is written with the name. */
    public Optional<LegalForm> legalForm() {
        return Optional.ofNullable(form);
    }

    /** The search key: the core name in one word, so that a hyphen or blank more or less does not matter. */
    public String key() {
        return String.join("", words);
    }

    /** The wider search key: the same for the usual ways of writing a name in Latin letters. */
    public String sound() {
        return LatinLetters.sound(key());
    }

    /** Romanian companies may write "S.C.", for commercial company, before the name as well. */
    private static List<String> core(LegalForm.Found found) {
        List<String> words = found.others();
        if (found.form().countries().contains("RO")) {
            for (List<String> prefix : COMMERCIAL_COMPANY) {
                int length = prefix.size();
                if (words.size() > length && words.subList(0, length).equals(prefix)) {
                    return CommonWords.without(words.subList(length, words.size()));
                }
            }
        }
        return CommonWords.without(words);
    }
}
