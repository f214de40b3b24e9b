package org.cecps.portal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

@ApplicationScoped
class JpaCaseFiles implements CaseFiles {

    private static final int MOST_NEAR = 50;

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(CaseFile caseFile) {
        em.persist(caseFile);
        em.flush();
    }

    @Override
    public CaseFile get(Actor actor, Reference reference) {
        return em.createQuery("select c from CaseFile c where c.reference = :reference", CaseFile.class)
                .setParameter("reference", reference)
                .getResultStream()
                .filter(found -> maySee(actor, found))
                .findFirst()
                .orElseThrow(CaseRefusal.NO_SUCH_CASE::refused);
    }

    @Override
    public Optional<CaseFile> ofSender(String sender, String senderReference) {
        return em.createQuery(
                        "select c from CaseFile c where c.sender = :sender and c.senderReference = :reference",
                        CaseFile.class)
                .setParameter("sender", sender)
                .setParameter("reference", senderReference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CaseFile> near(Actor actor, String registration, LocalDate day) {
        return withRegistration(actor, registration, MOST_NEAR).stream()
                .filter(found -> !found.incidentOn().isBefore(day.minusDays(1))
                        && !found.incidentOn().isAfter(day.plusDays(1)))
                .toList();
    }

    @Override
    public List<CaseFile> withRegistration(Actor actor, String registration, int most) {
        if (!actor.isCaseworker()) {
            throw CaseRefusal.NO_SUCH_CASE.refused();
        }
        return em.createQuery(
                        "select c from CaseFile c where c.vehicle = :registration or c.trailer = :registration"
                                + " order by c.occurredAt desc",
                        CaseFile.class)
                .setParameter("registration", registration)
                .setMaxResults(most)
                .getResultList();
    }

    private boolean maySee(Actor actor, CaseFile caseFile) {
        return switch (actor.kind()) {
            case STAFF -> actor.isCaseworker();
            case PORTAL -> true;
            case SYSTEM -> caseFile.sender().equals(Referrals.name(actor));
            case PERSON ->
                !em.createNativeQuery("SELECT 1 FROM liability WHERE reference = ?1 AND case_reference = ?2")
                        .setParameter(1, actor.id())
                        .setParameter(2, caseFile.reference().value())
                        .getResultList()
                        .isEmpty();
        };
    }
}
