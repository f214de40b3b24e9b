package org.cecps.portal.scheme;

import java.time.Instant;
import java.util.List;
import org.cecps.portal.translations.Language;
import org.cecps.portal.translations.Texts;

/**
 * Whether a vehicle may be stopped, with every reason.
 *
 * @param verdict the answer
 * @param grounds every reason, the deciding ones and the others
 * @param asAt when the facts were true (FACTS I)
 */
public record VehicleAnswer(Verdict verdict, List<Ground> grounds, Instant asAt) {

    /** Copies the grounds. */
    public VehicleAnswer {
        grounds = List.copyOf(grounds);
    }

    /** The answers an officer at the roadside gets. */
    public enum Verdict {
        /** It may be stopped. */
        STOP,
        /** It may not be stopped. */
        DO_NOT_STOP,
        /** Only the penalty team (CECPT) can say. */
        CHECK_WITH_CECPT;

        /** The text's key, as in {@code scheme.verdict.stop}. */
        public String key() {
            return Texts.key("scheme.verdict.", this);
        }
    }

    /**
     * A reason with what its text mentions.
     *
     * @param reason which
     * @param arguments amounts, days and numbers in their order
     */
    public record Ground(VehicleReason reason, List<Object> arguments) {

        /** Copies the arguments. */
        public Ground {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A reason in words.
     *
     * @param why the reason
     * @param change what would change it
     */
    public record Line(String why, String change) {}

    /** Every reason in a language, in the order of the answer. */
    public List<Line> explained(Language language) {
        Texts texts = Texts.in(language);
        return grounds.stream()
                .map(ground -> new Line(
                        Wording.of(texts, ground.reason().key(), ground.arguments()),
                        texts.of(ground.reason().key() + ".change")))
                .toList();
    }
}
