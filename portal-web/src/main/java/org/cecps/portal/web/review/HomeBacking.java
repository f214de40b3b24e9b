package org.cecps.portal.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cecps.portal.caseload.Caseload;
import org.cecps.portal.shared.LegalClock;

/** The home page: what one has taken, and the queues. */
@Named
@RequestScoped
public class HomeBacking {

    @Inject
    private CurrentStaff staff;

    @Inject
    private Caseload caseload;

    @Inject
    private LegalClock clock;

    /** What one has taken. */
    public List<QueueLine> getMine() {
        return caseload.heldBy(staff.actor()).stream()
                .map(row -> QueueLine.of(row, clock.today()))
                .toList();
    }
}
