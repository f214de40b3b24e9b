package org.cecps.portal.web.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.SchemeTerms;
import org.cecps.portal.shared.LegalClock;

/** The figures of the scheme that a page without a notice mentions: those for an incident of today. */
@Named("terms")
@RequestScoped
public class TermsToday {

    @Inject
    private LegalClock clock;

    /** Days to object, from the issue of the penalty notice. */
    public int getObjectWithin() {
        return SchemeTerms.on(clock.today()).value(Figure.OBJECT_WITHIN);
    }
}
