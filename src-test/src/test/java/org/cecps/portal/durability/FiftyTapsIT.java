package org.cecps.portal.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cecps.portal.pages.TestNotice;
import org.cecps.portal.testing.PortalUnderTest;
import org.junit.jupiter.api.Test;

/** A driver's finger, or a bad line, sends the last form again and again. */
class FiftyTapsIT {

    private static final int TAPS = 50;

    private final PortalUnderTest portal = PortalUnderTest.get();

    @Test
    void oneFormSentFiftyTimesAtOnceIsOneObjectionAndEveryoneSeesItsReceipt() throws Exception {
        Phone phone = new Phone(portal, TestNotice.at(portal, "penalty, in time to object"), new Ledger());
        phone.open();
        phone.tick("ACTIONS_TAKEN");
        phone.write("I looked at every seal.");
        phone.filesAreThere();
        Map<String, String> form = phone.lastForm();

        List<String> receipts = atOnce(() -> {
            String receipt = phone.send(form);
            assertThat(phone.get("objection/received?o=" + receipt).body()).contains(receipt);
            return receipt;
        });

        assertThat(receipts).hasSize(TAPS).containsOnly(receipts.get(0));
        assertThat(number("SELECT COUNT(*) FROM objection WHERE liability = ?", phone.notice()))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM work_item WHERE subject = ?", receipts.get(0)))
                .isEqualTo(1);
        assertThat(number(
                        "SELECT COUNT(*) FROM audit_entry WHERE what = 'objection.submitted'"
                                + " AND details LIKE CONCAT('%', ?, '%')",
                        receipts.get(0)))
                .isEqualTo(1);
    }

    private static List<String> atOnce(Callable<String> tap) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService fingers = Executors.newFixedThreadPool(TAPS);
        try {
            List<Future<String>> taps = IntStream.range(0, TAPS)
                    .mapToObj(number -> fingers.submit(() -> {
                        start.await();
                        return tap.call();
                    }))
                    .toList();
            start.countDown();
            List<String> results = new ArrayList<>();
            for (Future<String> one : taps) {
                results.add(one.get());
            }
            return results;
        } finally {
            fingers.shutdownNow();
        }
    }

    private long number(String query, String value) throws SQLException {
        try (Connection database = portal.database();
                PreparedStatement select = database.prepareStatement(query)) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
