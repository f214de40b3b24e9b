package org.cecps.portal.web.api;

import java.util.Comparator;
import java.util.List;
import org.cecps.portal.identity.IdentityMatch;
import org.cecps.portal.identity.IdentityProposal;
import org.cecps.portal.identity.IdentityRules;
import org.cecps.portal.identity.MatchReason;

/**
 * How far a company may be each of the candidates; a person decides.
 *
 * @param matches one for each candidate, the best first
 */
public record CompanyMatchesAnswer(List<Match> matches) {

    /**
     * A candidate.
     *
     * @param id as it was sent
     * @param score 0 nothing in common, 1000 everything
     * @param proposal what the score suggests
     * @param reasons what the score is made of
     */
    public record Match(String id, int score, IdentityProposal proposal, List<Reason> reasons) {}

    /**
     * A reason.
     *
     * @param code what speaks for it or against it
     * @param points added to the score; below zero what speaks against
     */
    public record Reason(MatchReason code, int points) {}

    /** The answer to a question. */
    static CompanyMatchesAnswer to(CompanyReader.Question question) {
        return new CompanyMatchesAnswer(question.candidates().stream()
                .map(candidate -> match(candidate.id(), IdentityRules.compare(question.company(), candidate.company())))
                .sorted(Comparator.comparingInt(Match::score).reversed())
                .toList());
    }

    private static Match match(String id, IdentityMatch match) {
        List<Reason> reasons = match.contributions().stream()
                .map(contribution -> new Reason(contribution.reason(), contribution.points()))
                .toList();
        return new Match(id, match.score(), match.proposal(), reasons);
    }
}
