package org.cecps.portal.web.internal;

import java.util.List;
import java.util.Map;

/**
 * How the portal is, in the shape of MicroProfile Health.
 *
 * @param status {@code DOWN} when a check that requests need is down
 * @param checks each check
 */
public record Health(Status status, List<Check> checks) {

    /** Whether something works. */
    public enum Status {
        /** It works. */
        UP,
        /** It does not. */
        DOWN
    }

    /**
     * One check.
     *
     * @param name what was checked
     * @param status what came of it
     * @param needed whether requests fail without it, so that this node should get none
     * @param data figures that explain it
     */
    public record Check(String name, Status status, boolean needed, Map<String, Object> data) {}

    /** The health that follows from checks. */
    static Health of(List<Check> checks) {
        boolean isDown = checks.stream().anyMatch(check -> check.needed() && check.status() == Status.DOWN);
        return new Health(isDown ? Status.DOWN : Status.UP, checks);
    }
}
