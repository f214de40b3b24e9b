package org.cecps.portal.objection;

import java.util.List;
import org.cecps.portal.liability.RecommendPenalty;
import org.cecps.portal.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What an officer proposes to determine on an objection.
 *
 * @param objection which
 * @param outcome what becomes of the penalty
 * @param level the level of penalty where it is reduced or increased; else null
 * @param answers an answer to every ground raised
 */
public record ProposeDetermination(
        Reference objection, Outcome outcome, @Nullable RecommendPenalty level, List<GroundAnswer> answers) {

    /** Copies the answers. */
    public ProposeDetermination {
        answers = List.copyOf(answers);
    }
}
