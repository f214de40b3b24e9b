package org.cecps.portal.translations;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language. Patterns are ICU MessageFormat with numbered arguments ({@code {0}}); an apostrophe in a pattern
 * is written twice. Dates, moments and amounts among the arguments are written out in the language, always in the Gregorian
 * calendar, in UK time and in Latin digits.
 */
public final class Texts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Map<Language, Texts> ALL = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, String>> FILES = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter dateWithWeekday;
    private final DateTimeFormatter timeOfDay;

    private Texts(Language language) {
        this.language = language;
        this.longDate = DateTimeFormatter.ofPattern(datePattern("yMMMMd"), language.locale());
        this.dateWithWeekday = DateTimeFormatter.ofPattern(datePattern("yMMMMEEEEd"), language.locale());
        this.timeOfDay = DateTimeFormatter.ofPattern("HH:mm", language.locale());
    }

    /** The texts of a language. */
    public static Texts in(Language language) {
        return ALL.computeIfAbsent(language, Texts::new);
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @throws IllegalArgumentException when neither this language nor English has the key: a fault, found by the build
     */
    public String of(String key, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(key, k -> {
            String pattern = pattern(k).orElseThrow(() -> new IllegalArgumentException("no text for " + k));
            return new MessageFormat(pattern, ULocale.forLocale(language.locale()));
        });
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = written(arguments[i]);
        }
        return format.clone().format(written);
    }

    /** Whether this language, or English for it, has the key. */
    public boolean has(String key) {
        return pattern(key).isPresent();
    }

    /** The key of an enum constant, as in {@code finding.cableNotLocked} for {@code finding.} and {@code CABLE_NOT_LOCKED}. */
    public static String key(String prefix, Enum<?> constant) {
        return prefix + camelCase(constant.name());
    }

    /** A constant's name as a key writes it, as in {@code cableNotLocked} for {@code CABLE_NOT_LOCKED}. */
    public static String camelCase(String constant) {
        StringBuilder key = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < constant.length(); i++) {
            char c = constant.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                key.append(upper ? Character.toUpperCase(c) : Character.toLowerCase(c));
                upper = false;
            }
        }
        return key.toString();
    }

    /**
     * A reference, amount or registration as it stands in text of this language: kept left to right in a language that is
     * written from right to left.
     */
    public String isolated(String leftToRight) {
        return language.isRightToLeft() ? "\u2066" + leftToRight + "\u2069" : leftToRight;
    }

    /** A date in full without the weekday, as in 7 December 2026. */
    public String date(LocalDate date) {
        return longDate.format(date);
    }

    /** A date in full with its weekday, as in Monday 7 December 2026. */
    public String weekday(LocalDate date) {
        return dateWithWeekday.format(date);
    }

    /** The UK time of day of a moment, as in 06:40. */
    public String time(Instant moment) {
        return timeOfDay.format(moment.atZone(LONDON));
    }

    /** Date and UK time of a moment, as in 14 September 2026, 06:40 (the text around it says that it is UK time). */
    public String moment(Instant moment) {
        return of("common.dateAndTime", LocalDate.ofInstant(moment, LONDON), time(moment));
    }

    /** An amount, as in £3,000.00: the same in every language, so that it matches the notice. Isolate it in right-to-left text. */
    public String money(long pence) {
        BigDecimal pounds = BigDecimal.valueOf(Math.abs(pence), 2).setScale(2, RoundingMode.UNNECESSARY);
        String grouped = String.format(java.util.Locale.UK, "%,.2f", pounds);
        return (pence < 0 ? "\u2212£" : "£") + grouped;
    }

    private Object written(Object argument) {
        if (argument instanceof LocalDate date) {
            return date(date);
        }
        if (argument instanceof Instant moment) {
            return moment(moment);
        }
        return argument;
    }

    private Optional<String> pattern(String key) {
        String file = key.substring(0, Math.max(0, key.indexOf('.')));
        String own = file(file, language).get(key);
        return Optional.ofNullable(own != null ? own : file(file, Language.EN).get(key));
    }

    private static Map<String, String> file(String name, Language language) {
        String path = language == Language.EN ? name + ".properties" : name + "_" + language.tag() + ".properties";
        return FILES.computeIfAbsent(path, Texts::load);
    }

    private static Map<String, String> load(String path) {
        try (InputStream stream = Texts.class.getResourceAsStream(path)) {
            if (stream == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> texts = new java.util.HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language's own order of day, month and year; English as British government writes it, without a comma. */
    private String datePattern(String skeleton) {
        if (language == Language.EN) {
            return skeleton.contains("E") ? "EEEE d MMMM y" : "d MMMM y";
        }
        return com.ibm.icu.text.DateTimePatternGenerator.getInstance(ULocale.forLocale(language.locale()))
                .getBestPattern(skeleton)
                .replace("G", "")
                .replace("U", "y")
                .strip();
    }
}
