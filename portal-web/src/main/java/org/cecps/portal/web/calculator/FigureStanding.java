package org.cecps.portal.web.calculator;

import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.SchemeTerms;
import org.cecps.portal.web.support.PageTexts;

/** Whether a figure that the sources leave open is settled. */
final class FigureStanding {

    private FigureStanding() {}

    /** The words that mention a figure, followed by how it stands; nothing follows where the sources settle it. */
    static String after(String words, SchemeTerms terms, Figure figure, PageTexts texts) {
        if (!figure.isToBeConfirmed()) {
            return words;
        }
        return words + " "
                + terms.settledFrom(figure)
                        .map(from -> texts.of("calculator.figure.settled", from))
                        .orElseGet(() -> texts.of("calculator.figure.unconfirmed"));
    }
}
