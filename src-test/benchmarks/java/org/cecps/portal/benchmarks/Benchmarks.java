package org.cecps.portal.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.cecps.portal.testing.PortalUnderTest;

/** Prints the portal's speed and weight, each beside its budget; asserts nothing. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Starts a portal of its own, with a bare servlet beside it, and measures it. */
    public static void main(String[] arguments) throws Exception {
        PortalUnderTest portal = PortalUnderTest.ofItsOwn(List.of(BareServlet.archive(Path.of("target"))));
        try {
            Timings.print("%d processors, Java %s", Runtime.getRuntime().availableProcessors(), Runtime.version());
            new LetterBenchmark().print();
            new MailBenchmark(portal).print();
            new PageBenchmark(portal).print();
            new ListBenchmark(portal).print();
        } finally {
            portal.stop();
        }
        System.exit(0);
    }
}
