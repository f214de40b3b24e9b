package org.cecps.portal.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was composed in the transaction that decided: the English text, which is the legal one, and the person's own
 * language. It never changes; each copy that leaves has a code of its own.
 */
@Entity
@Table(name = "letter")
public class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Reference reference;

    private Reference liability;

    @Column(name = "case_reference")
    private Reference caseReference;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Column(name = "composed_at")
    private Instant composedAt;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String english;

    @Column(name = "own_language")
    private @Nullable String ownLanguage;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    /**
     * A letter.
     *
     * @param contents the English text, and the text in the person's language when that is another
     */
    @SuppressWarnings("NullAway.Init")
    Letter(Reference liability, Reference caseReference, LetterKind kind, List<LetterContent> contents, Instant now) {
        this.reference = Reference.random(ReferenceKind.LETTER);
        this.liability = liability;
        this.caseReference = caseReference;
        this.kind = kind;
        this.composedAt = now;
        this.english = LetterJson.write(contents.get(0));
        LetterContent last = contents.get(contents.size() - 1);
        this.language = last.language();
        this.ownLanguage = contents.size() == 1 ? null : LetterJson.write(last);
    }

    boolean isVisibleTo(Actor actor) {
        return actor.isCaseworker() || actor.isPersonOf(liability) || actor.kind() == Actor.Kind.PORTAL;
    }

    /** Its reference. */
    public Reference reference() {
        return reference;
    }

    /** The liability it is about. */
    public Reference liability() {
        return liability;
    }

    /** The case. */
    public Reference caseReference() {
        return caseReference;
    }

    /** What kind of letter. */
    public LetterKind kind() {
        return kind;
    }

    /** The day of the letter. */
    public LocalDate date() {
        return LegalClock.dayOf(composedAt);
    }

    /** The person's language. */
    public Language language() {
        return language;
    }

    /** What it says: in the person's language first, if that is not English, then in English. */
    public List<LetterContent> contents() {
        return ownLanguage == null
                ? List.of(LetterJson.read(english))
                : List.of(LetterJson.read(ownLanguage), LetterJson.read(english));
    }
}
