package org.cecps.portal.shared;

/** What a {@link Reference} names. The prefix is the first thing a caller reads out on the phone. */
public enum ReferenceKind {
    /** One incident (a case). */
    CASE("INC"),
    /** One responsible person in one capacity on a case; the reference in that person's letters. */
    LIABILITY("CEP"),
    /** An objection to a penalty notice. */
    OBJECTION("OBJ"),
    /** A photograph, document or recording. */
    EVIDENCE("EVD"),
    /** A letter or notice. */
    LETTER("LTR"),
    /** One piece of work in a queue. */
    WORK_ITEM("WRK"),
    /** An account of a member of staff. */
    STAFF("STF"),
    /** A key of another system. */
    API_KEY("KEY"),
    /** A payment. */
    PAYMENT("PAY"),
    /** The terms of the scheme: one chain of the audit log. */
    TERMS("TRM");

    private final String prefix;

    ReferenceKind(String prefix) {
        this.prefix = prefix;
    }

    /** Three letters, as in {@code CEP}. */
    public String prefix() {
        return prefix;
    }
}
