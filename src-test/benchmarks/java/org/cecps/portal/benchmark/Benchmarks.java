package org.cecps.portal.benchmark;

import org.cecps.portal.testing.PortalUnderTest;

/** Prints every benchmark. What can be compared between machines is a ratio; what is absolute is said with its unit. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Starts a portal of its own and measures it. */
    public static void main(String[] arguments) throws Exception {
        PortalUnderTest portal = PortalUnderTest.ofItsOwn();
        try {
            new LetterBenchmark().print();
            new MailBenchmark(portal.mail()).print();
            new PageBenchmark(portal).print();
            new WorkQueueBenchmark(portal).print();
        } finally {
            portal.stop();
        }
        System.exit(0);
    }
}
