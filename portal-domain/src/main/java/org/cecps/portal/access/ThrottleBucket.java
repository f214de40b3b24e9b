package org.cecps.portal.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What failed tries are counted for: one reference or user, the network they come from, or all together. Each has so many
 * tries free; then it closes for a quarter of an hour, twice as long after each further failure, up to a day.
 *
 * @param name what is counted
 * @param free how many failures have no consequence
 */
public record ThrottleBucket(String name, int free) {

    /** After a day without a failure all is forgiven. */
    static final Duration FORGIVEN_AFTER = Duration.ofDays(1);

    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final int FREE_FOR_ONE = 5;
    private static final int FREE_FOR_NETWORK = 30;
    private static final int FREE_FOR_ALL = 3_000;

    /** The buckets of a try: what is tried, the network it comes from, and all together. */
    public static List<ThrottleBucket> of(String purpose, String what, String address) {
        return List.of(
                one(purpose, what), network(purpose, address), new ThrottleBucket(purpose + ":all", FREE_FOR_ALL));
    }

    /** The bucket of one reference or user name. */
    public static ThrottleBucket one(String purpose, String what) {
        String shortened = what.length() > 60 ? what.substring(0, 60) : what;
        return new ThrottleBucket(purpose + ":one:" + shortened.toUpperCase(Locale.ROOT), FREE_FOR_ONE);
    }

    /** A block of addresses: /24 of IPv4, /56 of IPv6, so that a change of address does not help. */
    private static ThrottleBucket network(String purpose, String address) {
        String[] four = address.split("\\.", -1);
        String block;
        if (four.length == 4) {
            block = four[0] + "." + four[1] + "." + four[2];
        } else {
            String[] groups = address.split(":", -1);
            StringBuilder start = new StringBuilder();
            for (int i = 0; i < Math.min(4, groups.length); i++) {
                String group = groups[i];
                start.append(i == 3 && group.length() > 2 ? group.substring(0, group.length() - 2) : group)
                        .append(':');
            }
            block = start.toString();
        }
        return new ThrottleBucket(purpose + ":net:" + block, FREE_FOR_NETWORK);
    }

    /** How long it closes after so many failures. */
    Duration closedFor(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(10, failures - free));
        return wait.compareTo(FORGIVEN_AFTER) > 0 ? FORGIVEN_AFTER : wait;
    }
}
