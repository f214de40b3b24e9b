package org.cecps.portal.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** How long one thing took, many times. */
final class Timings {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private final long[] sorted;

    private Timings(long[] sorted) {
        this.sorted = sorted;
    }

    /** Something that is timed. */
    interface Task {
        void run() throws Exception;
    }

    /** Does it some times first, so that everything is loaded and compiled, then as often as is asked, one after another. */
    static Timings of(int warmUp, int times, Task task) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            task.run();
        }
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            task.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Timings(nanos);
    }

    /** The milliseconds that so many of a hundred did not exceed. */
    double percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / NANOS_PER_MILLI;
    }

    /** The milliseconds in the middle. */
    double median() {
        return percentile(50);
    }

    /** How many a second, one after another. */
    double perSecond() {
        return 1_000 * NANOS_PER_MILLI * sorted.length / Arrays.stream(sorted).sum();
    }

    /** Prints a line. */
    static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
