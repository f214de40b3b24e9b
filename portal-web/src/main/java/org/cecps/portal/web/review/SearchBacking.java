package org.cecps.portal.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.casefile.CaseFiles;
import org.cecps.portal.caseload.Caseload;
import org.cecps.portal.caseload.Found;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.objection.Objections;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.cecps.portal.shared.Refused;

/** Finds a liability by reference, name or registration. */
@Named
@RequestScoped
public class SearchBacking {

    @Inject
    private CurrentStaff staff;

    @Inject
    private Caseload caseload;

    @Inject
    private Liabilities liabilities;

    @Inject
    private CaseFiles cases;

    @Inject
    private Objections objections;

    @Inject
    private HttpServletRequest request;

    private String query = "";
    private List<Found> found = List.of();

    @PostConstruct
    void load() {
        query = Optional.ofNullable(request.getParameter("q")).orElse("");
        if (!staff.actor().isCaseworker()) {
            return;
        }
        Optional<Reference> reference = Reference.parse(query);
        found = reference.isPresent() ? byReference(reference.get()) : caseload.search(staff.actor(), query);
    }

    private List<Found> byReference(Reference reference) {
        try {
            if (reference.kind() == ReferenceKind.CASE) {
                return liabilities.ofCase(staff.actor(), reference).stream()
                        .map(this::row)
                        .toList();
            }
            Reference liability = reference.kind() == ReferenceKind.OBJECTION
                    ? objections.get(staff.actor(), reference).liability()
                    : reference;
            return List.of(row(liabilities.get(staff.actor(), liability)));
        } catch (Refused none) {
            return List.of();
        }
    }

    private Found row(Liability liability) {
        return new Found(
                liability.reference(),
                liability.person().name(),
                liability.section(),
                liability.state(),
                cases.get(staff.actor(), liability.caseReference()).vehicle());
    }

    /** What was typed. */
    public String getQuery() {
        return query;
    }

    /** What was found. */
    public List<Found> getFound() {
        return found;
    }
}
