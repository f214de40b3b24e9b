package org.cecps.portal.translations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The thirty languages of the portal. Only released ones are offered; the build fails while a released one lacks a text.
 * English is the legal text.
 */
public enum Language {
    /** English. */
    EN("en", "English", "English", true, false),
    /** Welsh. */
    CY("cy", "Cymraeg", "Welsh", false, false),
    /** Bulgarian. */
    BG("bg", "Български", "Bulgarian", false, false),
    /** Czech. */
    CS("cs", "Čeština", "Czech", false, false),
    /** Danish. */
    DA("da", "Dansk", "Danish", false, false),
    /** German. */
    DE("de", "Deutsch", "German", false, false),
    /** Greek. */
    EL("el", "Ελληνικά", "Greek", false, false),
    /** Spanish. */
    ES("es", "Español", "Spanish", false, false),
    /** Estonian. */
    ET("et", "Eesti", "Estonian", false, false),
    /** Finnish. */
    FI("fi", "Suomi", "Finnish", false, false),
    /** French. */
    FR("fr", "Français", "French", false, false),
    /** Croatian. */
    HR("hr", "Hrvatski", "Croatian", false, false),
    /** Hungarian. */
    HU("hu", "Magyar", "Hungarian", false, false),
    /** Italian. */
    IT("it", "Italiano", "Italian", false, false),
    /** Lithuanian. */
    LT("lt", "Lietuvių", "Lithuanian", false, false),
    /** Latvian. */
    LV("lv", "Latviešu", "Latvian", false, false),
    /** Dutch. */
    NL("nl", "Nederlands", "Dutch", false, false),
    /** Polish. */
    PL("pl", "Polski", "Polish", true, false),
    /** Portuguese. */
    PT("pt", "Português", "Portuguese", false, false),
    /** Romanian. */
    RO("ro", "Română", "Romanian", false, false),
    /** Slovak. */
    SK("sk", "Slovenčina", "Slovak", false, false),
    /** Slovenian. */
    SL("sl", "Slovenščina", "Slovenian", false, false),
    /** Swedish. */
    SV("sv", "Svenska", "Swedish", false, false),
    /** Turkish. */
    TR("tr", "Türkçe", "Turkish", false, false),
    /** Ukrainian. */
    UK("uk", "Українська", "Ukrainian", false, false),
    /** Russian. */
    RU("ru", "Русский", "Russian", false, false),
    /** Serbian. */
    SR_LATN("sr-Latn", "Srpski", "Serbian", false, false),
    /** Macedonian. */
    MK("mk", "Македонски", "Macedonian", false, false),
    /** Albanian. */
    SQ("sq", "Shqip", "Albanian", false, false),
    /** Arabic. */
    AR("ar", "العربية", "Arabic", true, true);

    private final String tag;
    private final String endonym;
    private final String englishName;
    private final boolean released;
    private final boolean rightToLeft;

    Language(String tag, String endonym, String englishName, boolean released, boolean rightToLeft) {
        this.tag = tag;
        this.endonym = endonym;
        this.englishName = englishName;
        this.released = released;
        this.rightToLeft = rightToLeft;
    }

    /** The BCP 47 tag, which is also the first segment of a public page's path. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself, as a person looks for it in a list. */
    public String endonym() {
        return endonym;
    }

    /** The language's name in English, for reviewers. */
    public String englishName() {
        return englishName;
    }

    /** Whether the portal offers it. */
    public boolean isReleased() {
        return released;
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** {@code rtl} or {@code ltr}, for {@code dir}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /**
     * The locale for formatting; English is British. Dates and digits are pinned to the Gregorian calendar and Latin digits, since a deadline in
     * another calendar or an amount in other digits would not be the one in the notice.
     */
    public Locale locale() {
        return Locale.forLanguageTag((this == EN ? "en-GB" : tag) + "-u-ca-gregory-nu-latn");
    }

    /** The language of a tag, whatever its case; empty when the portal does not know it. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The languages that are offered, English first. */
    public static List<Language> released() {
        return Arrays.stream(values()).filter(Language::isReleased).toList();
    }
}
