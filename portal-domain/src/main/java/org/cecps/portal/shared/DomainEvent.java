package org.cecps.portal.shared;

/**
 * Something that happened, in the past tense, kept in the outbox in the transaction that did it. Carries a reference and
 * nothing else: whoever handles it reads the present state. The type's name is stored with it.
 */
public interface DomainEvent {

    /** What it happened to. */
    Reference about();
}
