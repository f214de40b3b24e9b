package org.cecps.portal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form that came back, by the id of the field: each message stands beside its field and in the summary at
 * the top, which links to the field. A backing adds them in the order of the page.
 */
@Named("errors")
@RequestScoped
public class FormErrors {

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** Says what is wrong with a field, in the language of the page. The first message of a field stays. */
    public void add(String field, String message) {
        messages.putIfAbsent(field, message);
    }

    /** Whether anything is wrong. */
    public boolean isAny() {
        return !messages.isEmpty();
    }

    /** Whether something is wrong with this field. */
    public boolean on(String field) {
        return messages.containsKey(field);
    }

    /** What is wrong with this field; nothing when it is fine. */
    public @Nullable String of(String field) {
        return messages.get(field);
    }

    /** All that is wrong: field and message, in the order of the page. */
    public List<Map.Entry<String, String>> getAll() {
        return new ArrayList<>(messages.entrySet());
    }

    /** The ids that describe a field to a screen reader: its hint, if it has one, and its error. */
    public @Nullable String describing(String field, boolean hint) {
        if (on(field)) {
            return hint ? field + "h " + field + "e" : field + "e";
        }
        return hint ? field + "h" : null;
    }
}
