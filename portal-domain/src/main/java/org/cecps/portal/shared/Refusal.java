package org.cecps.portal.shared;

import org.cecps.portal.translations.Texts;

/**
 * Why a rule refuses what was asked. Each feature has an enum of its refusals; the text a user reads is found under
 * {@code <feature>.refused.<constantInCamelCase>} in {@code translations}.
 */
public interface Refusal {

    /** The constant's name, as in {@code TOO_LATE}. */
    String name();

    /** The text's key, as in {@code objection.refused.tooLate} for {@code ObjectionRefusal.TOO_LATE}. */
    default String key() {
        String type = getClass().getSimpleName();
        if (type.isEmpty()) {
            type = getClass().getSuperclass().getSimpleName();
        }
        String feature = type.endsWith("Refusal") ? type.substring(0, type.length() - "Refusal".length()) : type;
        return Character.toLowerCase(feature.charAt(0)) + feature.substring(1) + ".refused." + Texts.camelCase(name());
    }

    /** The exception that carries this refusal, with what the text mentions ({@code {0}}, {@code {1}} …). */
    default Refused refused(Object... arguments) {
        return new Refused(this, arguments);
    }
}
