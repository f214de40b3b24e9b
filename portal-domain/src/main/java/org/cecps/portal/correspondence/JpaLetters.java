package org.cecps.portal.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

@ApplicationScoped
class JpaLetters implements Letters {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(Letter letter) {
        em.persist(letter);
        em.flush();
    }

    @Override
    public Letter get(Actor actor, Reference reference) {
        return em.createQuery("select l from Letter l where l.reference = :reference", Letter.class)
                .setParameter("reference", reference)
                .getResultStream()
                .filter(letter -> letter.isVisibleTo(actor))
                .findFirst()
                .orElseThrow(LetterRefusal.NO_SUCH_LETTER::refused);
    }

    @Override
    public List<Letter> of(Actor actor, Reference liability) {
        return em.createQuery("select l from Letter l where l.liability = :liability order by l.id desc", Letter.class)
                .setParameter("liability", liability)
                .getResultStream()
                .filter(letter -> letter.isVisibleTo(actor))
                .toList();
    }
}
