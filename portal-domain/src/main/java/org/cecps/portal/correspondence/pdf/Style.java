package org.cecps.portal.correspondence.pdf;

/**
 * How a text looks and what it is called in the structure of the document.
 *
 * @param tag its structure type, as in H2
 * @param size in points
 * @param bold whether bold
 * @param petrol whether in the accent colour
 */
record Style(String tag, float size, boolean bold, boolean petrol) {

    static final Style TITLE = new Style("H1", 18, true, true);
    static final Style HEADING = new Style("H2", 12, true, true);
    static final Style BODY = new Style("P", 9.5f, false, false);
    static final Style STRONG = new Style("P", 9.5f, true, false);
    static final Style SMALL = new Style("P", 8, false, false);
    static final Style CODE = new Style("P", 13, true, false);

    Style tagged(String other) {
        return new Style(other, size, bold, petrol);
    }

    float lineHeight() {
        return size * 1.4f;
    }
}
