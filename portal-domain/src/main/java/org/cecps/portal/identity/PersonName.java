package org.cecps.portal.identity;

import java.util.List;

/**
 * A person's name, in any script and order: Hungarian names are written with the surname first, and so are many forms.
 *
 * @param text as on the licence or as typed
 * @param words in small Latin letters, in the order of the text; a double name is two words
 */
public record PersonName(String text, List<String> words) {

    /** Copies the words. */
    public PersonName {
        words = List.copyOf(words);
    }

    /** The name of a text. */
    public static PersonName of(String text) {
        return new PersonName(text, LatinLetters.words(text));
    }

    /** The search key: the words in the order of the alphabet, the same for either order of names. */
    public String key() {
        return String.join(" ", words.stream().sorted().toList());
    }

    /** The wider search key: the same for the usual ways of writing a name in Latin letters. */
    public String sound() {
        return String.join(" ", words.stream().map(LatinLetters::sound).sorted().toList());
    }
}
