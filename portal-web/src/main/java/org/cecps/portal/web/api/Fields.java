package org.cecps.portal.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cecps.portal.translations.Language;

/**
 * The fields of one object of a request. Each is read by its name and kind; one that is missing or of another kind is noted,
 * and reading goes on, so that the sender is told everything at once. {@code null} and a blank text count as not sent.
 */
final class Fields {

    private static final int EARLIEST_YEAR = 1_000;
    private static final int LATEST_YEAR = 9_999;

    private final JsonObject object;
    private final String pointer;
    private final List<FieldError> errors;
    private final Set<String> read = new HashSet<>();

    private Fields(JsonObject object, String pointer, List<FieldError> errors) {
        this.object = object;
        this.pointer = pointer;
        this.errors = errors;
    }

    /** The fields of a whole body. */
    static Fields of(JsonObject body) {
        return new Fields(body, "", new ArrayList<>());
    }

    /** All that is wrong so far, here and in the objects within. */
    List<FieldError> errors() {
        return errors;
    }

    /** The pointer to a field of this object. */
    String pointer(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Notes what is wrong with a field. */
    void add(String name, Unreadable refusal, Object... arguments) {
        errors.add(FieldError.of(pointer(name), refusal, arguments));
    }

    /** A field that must be there: noted as missing when nothing was sent. */
    <T> Optional<T> required(String name, Function<String, Optional<T>> reader) {
        if (!isSent(name)) {
            read.add(name);
            add(name, Unreadable.MISSING);
            return Optional.empty();
        }
        return reader.apply(name);
    }

    /** A text on one line, without blanks around it. */
    Optional<String> text(String name) {
        return string(name).filter(text -> isClean(name, text, ""));
    }

    /** A text of several lines. */
    Optional<String> lines(String name) {
        return string(name).filter(text -> isClean(name, text, "\n\r\t"));
    }

    private boolean isClean(String name, String text, String allowed) {
        boolean clean = text.chars().noneMatch(c -> Character.isISOControl(c) && allowed.indexOf(c) < 0);
        if (!clean) {
            add(name, Unreadable.CONTROL_CHARACTERS);
        }
        return clean;
    }

    /** A constant by its name. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return string(name).flatMap(text -> constant(pointer(name), text, type));
    }

    /** A language by its tag. */
    Optional<Language> language(String name, List<Language> possible) {
        return string(name).flatMap(text -> {
            Optional<Language> found = Language.of(text).filter(possible::contains);
            if (found.isEmpty()) {
                add(name, Unreadable.NOT_ONE_OF, listed(possible, Language::tag));
            }
            return found;
        });
    }

    /** A date, as in 2026-09-14. */
    Optional<LocalDate> date(String name) {
        return string(name).flatMap(text -> {
            try {
                LocalDate date = LocalDate.parse(text);
                if (isYear(date.getYear())) {
                    return Optional.of(date);
                }
            } catch (DateTimeException e) {
                // Noted below, like a year that cannot be.
            }
            add(name, Unreadable.NOT_A_DATE);
            return Optional.empty();
        });
    }

    /** A moment, as in 2026-09-14T05:40:00+02:00. */
    Optional<Instant> moment(String name) {
        return string(name).flatMap(text -> {
            try {
                OffsetDateTime moment = OffsetDateTime.parse(text);
                if (isYear(moment.getYear())) {
                    return Optional.of(moment.toInstant());
                }
            } catch (DateTimeException e) {
                // Noted below, like a year that cannot be.
            }
            add(name, Unreadable.NOT_A_MOMENT);
            return Optional.empty();
        });
    }

    private static boolean isYear(int year) {
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    /** A whole number between two. */
    Optional<Integer> number(String name, int least, int most) {
        return value(name).flatMap(value -> {
            if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
                add(name, Unreadable.NOT_A_NUMBER);
                return Optional.empty();
            }
            try {
                int found = number.intValueExact();
                if (found >= least && found <= most) {
                    return Optional.of(found);
                }
            } catch (ArithmeticException e) {
                // Noted below, like a number that is only a little too large.
            }
            add(name, Unreadable.OUT_OF_RANGE, least, most);
            return Optional.empty();
        });
    }

    /** true or false; false when it was not sent. */
    boolean flag(String name) {
        return value(name)
                .filter(value -> {
                    boolean isFlag = value == JsonValue.TRUE || value == JsonValue.FALSE;
                    if (!isFlag) {
                        add(name, Unreadable.NOT_A_FLAG);
                    }
                    return isFlag;
                })
                .filter(value -> value == JsonValue.TRUE)
                .isPresent();
    }

    /** An array of constants by their names; one that stands twice counts once. */
    <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        List<E> found = new ArrayList<>();
        List<JsonValue> values = array(name).orElse(List.of());
        for (int i = 0; i < values.size(); i++) {
            String at = pointer(name) + "/" + i;
            textOf(values.get(i), at).flatMap(text -> constant(at, text, type)).ifPresent(found::add);
        }
        return found.stream().distinct().toList();
    }

    /** An array of texts on one line; blank ones are left out. */
    List<String> texts(String name) {
        List<String> found = new ArrayList<>();
        List<JsonValue> values = array(name).orElse(List.of());
        for (int i = 0; i < values.size(); i++) {
            String at = pointer(name) + "/" + i;
            textOf(values.get(i), at).ifPresent(text -> {
                if (text.chars().anyMatch(Character::isISOControl)) {
                    errors.add(FieldError.of(at, Unreadable.CONTROL_CHARACTERS));
                } else if (!text.isBlank()) {
                    found.add(text.strip());
                }
            });
        }
        return found;
    }

    /** An object. */
    Optional<Fields> object(String name) {
        return value(name).flatMap(value -> {
            if (value instanceof JsonObject inner) {
                return Optional.of(new Fields(inner, pointer(name), errors));
            }
            add(name, Unreadable.NOT_AN_OBJECT);
            return Optional.empty();
        });
    }

    /** An array of objects; what is none is noted, and stands in it as an empty one, so that the others keep their places. */
    List<Fields> objects(String name) {
        List<Fields> found = new ArrayList<>();
        List<JsonValue> values = array(name).orElse(List.of());
        for (int i = 0; i < values.size(); i++) {
            String at = pointer(name) + "/" + i;
            if (values.get(i) instanceof JsonObject inner) {
                found.add(new Fields(inner, at, errors));
            } else {
                errors.add(FieldError.of(at, Unreadable.NOT_AN_OBJECT));
                found.add(new Fields(JsonValue.EMPTY_JSON_OBJECT, at, new ArrayList<>()));
            }
        }
        return found;
    }

    /** An array that must be there, with so many objects; noted otherwise. */
    List<Fields> objects(String name, int least, int most) {
        List<Fields> found = objects(name);
        if (!isSent(name)) {
            add(name, Unreadable.MISSING);
        } else if (value(name).orElse(JsonValue.NULL) instanceof JsonArray sent
                && (sent.size() < least || sent.size() > most)) {
            add(name, Unreadable.WRONG_LENGTH, least, most);
        }
        return found;
    }

    /** Notes every field that nobody has read: it has no meaning here, and may be a name written wrongly. */
    void end() {
        object.keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> add(name, Unreadable.UNKNOWN_FIELD));
    }

    private boolean isSent(String name) {
        JsonValue value = object.get(name);
        return value != null
                && value != JsonValue.NULL
                && !(value instanceof JsonString text && text.getString().isBlank());
    }

    private Optional<JsonValue> value(String name) {
        read.add(name);
        return isSent(name) ? Optional.ofNullable(object.get(name)) : Optional.empty();
    }

    private Optional<String> string(String name) {
        return value(name).flatMap(value -> textOf(value, pointer(name))).map(String::strip);
    }

    private Optional<List<JsonValue>> array(String name) {
        return value(name).flatMap(value -> {
            if (value instanceof JsonArray array) {
                return Optional.of(array);
            }
            add(name, Unreadable.NOT_AN_ARRAY);
            return Optional.empty();
        });
    }

    private Optional<String> textOf(JsonValue value, String at) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        errors.add(FieldError.of(at, Unreadable.NOT_A_TEXT));
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(String at, String text, Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        Optional<E> found = all.stream().filter(one -> one.name().equals(text)).findFirst();
        if (found.isEmpty()) {
            errors.add(FieldError.of(at, Unreadable.NOT_ONE_OF, listed(all, Enum::name)));
        }
        return found;
    }

    private static <T> String listed(List<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.joining(", "));
    }
}
