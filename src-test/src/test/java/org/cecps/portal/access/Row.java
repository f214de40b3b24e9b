package org.cecps.portal.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A row of the matrix: what each visitor gets who asks for an address.
 *
 * @param route the route of {@link Routes} that it is for; those of other systems begin with their method
 * @param address what is asked for
 * @param statuses the status for each visitor
 */
record Row(String route, String address, Map<Visitor, Integer> statuses) {

    /** A row that gives everybody the same. */
    static Row everybody(String route, String address, int status) {
        Map<Visitor, Integer> statuses = new EnumMap<>(Visitor.class);
        for (Visitor visitor : Visitor.values()) {
            statuses.put(visitor, status);
        }
        return new Row(route, address, statuses);
    }

    /** The row with another status for some. */
    Row but(Set<Visitor> some, int status) {
        Map<Visitor, Integer> changed = new EnumMap<>(statuses);
        some.forEach(visitor -> changed.put(visitor, status));
        return new Row(route, address, changed);
    }

    /** The row with another status for one. */
    Row but(Visitor one, int status) {
        return but(Set.of(one), status);
    }

    /** The method it is asked with. */
    String method() {
        return route.startsWith("POST ") ? "POST" : "GET";
    }

    /** Whether somebody could send a form there: the front door only leads on, other systems have keys instead of forms. */
    boolean takesForms() {
        return !address.equals("/") && !address.startsWith("/api/") && !address.startsWith("/internal/");
    }

    @Override
    public String toString() {
        return address;
    }
}
