package org.cecps.portal.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.cecps.portal.testing.PortalUnderTest;

/** Prints the portal's speed and weight, each beside its budget; asserts nothing. */
public final class Benchmarks {

    /** Compiles all the way, which a quick start forgoes. */
    private static final List<String> AS_IN_PRODUCTION = List.of("-XX:TieredStopAtLevel=4");

    private Benchmarks() {}

    /** Starts a portal of its own, with a bare servlet beside it, and measures it. */
    public static void main(String[] arguments) throws Exception {
        PortalUnderTest portal =
                PortalUnderTest.ofItsOwn(AS_IN_PRODUCTION, List.of(BareServlet.archive(Path.of("target"))));
        try {
            Timings.print("%d processors, Java %s", Runtime.getRuntime().availableProcessors(), Runtime.version());
            load();
            new LetterBenchmark().print();
            new MailBenchmark(portal).print();
            new PageBenchmark(portal).print();
            new ListBenchmark(portal).print();
            load();
        } finally {
            portal.stop();
        }
        System.exit(0);
    }

    /** On a machine that does other things too, times are noise. */
    private static void load() {
        Timings.print(
                "Load average %.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
