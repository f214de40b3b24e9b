package org.cecps.portal.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** How long one thing took, many times. */
final class Timings {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private final long[] sorted;

    private Timings(long[] nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /** Something that is timed. */
    interface Task {
        void run() throws Exception;
    }

    /**
     * Times things by turns, so that whatever disturbs the machine meanwhile disturbs each of them alike.
     *
     * @param warmUp how many turns come first untimed, so that everything is loaded and compiled
     * @param turns how many turns are timed
     */
    static List<Timings> byTurns(int warmUp, int turns, List<? extends Task> tasks) throws Exception {
        return byTurns(warmUp, turns, tasks, System::nanoTime);
    }

    /** As {@link #byTurns(int, int, List)}, but counts only what this thread used of a processor. */
    static List<Timings> processorByTurns(int warmUp, int turns, List<? extends Task> tasks) throws Exception {
        return byTurns(warmUp, turns, tasks, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    private static List<Timings> byTurns(int warmUp, int turns, List<? extends Task> tasks, LongSupplier clock)
            throws Exception {
        long[][] nanos = new long[tasks.size()][turns];
        for (int turn = -warmUp; turn < turns; turn++) {
            for (int i = 0; i < tasks.size(); i++) {
                long start = clock.getAsLong();
                tasks.get(i).run();
                if (turn >= 0) {
                    nanos[i][turn] = clock.getAsLong() - start;
                }
            }
        }
        return IntStream.range(0, tasks.size())
                .mapToObj(i -> new Timings(nanos[i]))
                .toList();
    }

    /** The milliseconds in the middle. */
    double median() {
        return sorted[sorted.length / 2] / NANOS_PER_MILLI;
    }

    /** How many a second, one after another, going by the median. */
    double perSecond() {
        return 1_000 / median();
    }

    /** How many times as long as another thing. */
    double ratioTo(Timings other) {
        return median() / other.median();
    }

    /** Prints a line. */
    static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
