package org.cecps.portal.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.cecps.portal.configuration.Area;

/** How many requests this node has answered since it started, and how long they took. */
@ApplicationScoped
public class RequestCounts {

    private static final int CLASS = 100;

    private final Map<Key, Sum> sums = new ConcurrentHashMap<>();

    private record Key(Area area, int statusClass) {}

    private static final class Sum {
        private final LongAdder requests = new LongAdder();
        private final LongAdder nanoseconds = new LongAdder();
    }

    /**
     * The requests of one area with one kind of answer.
     *
     * @param area the area
     * @param statusClass the first digit of the status: 2 for 200 to 299
     * @param requests how many
     * @param seconds how long they took together
     */
    public record Count(Area area, int statusClass, long requests, double seconds) {}

    void add(Area area, int status, Duration took) {
        Sum sum = sums.computeIfAbsent(new Key(area, status / CLASS), key -> new Sum());
        sum.requests.increment();
        sum.nanoseconds.add(took.toNanos());
    }

    /** All counts, by area and kind of answer. */
    public List<Count> all() {
        return sums.entrySet().stream()
                .map(entry -> new Count(
                        entry.getKey().area(),
                        entry.getKey().statusClass(),
                        entry.getValue().requests.sum(),
                        entry.getValue().nanoseconds.sum() / 1e9))
                .sorted(Comparator.comparing(Count::area).thenComparing(Count::statusClass))
                .toList();
    }
}
