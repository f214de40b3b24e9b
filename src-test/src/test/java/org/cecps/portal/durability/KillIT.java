package org.cecps.portal.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cecps.portal.pages.TestNotice;
import org.cecps.portal.testing.PortalUnderTest;
import org.cecps.portal.testing.Until;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What was acknowledged survives {@code kill -9}, and nothing is there twice afterwards. Each test kills the portal at another
 * moment, starts it again on the same data, and compares what it has with the ledger of all tests so far.
 */
class KillIT {

    private static final String STAGE = "penalty, in time to object";
    private static final String GROUND = "ACTIONS_TAKEN";
    private static final int DRIVERS_AT_ONCE = 10;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 6;

    private static final Ledger LEDGER = new Ledger();
    private static final AtomicInteger PICTURES = new AtomicInteger();

    private static PortalUnderTest portal;
    private static LedgerCheck check;

    @BeforeAll
    static void start() {
        portal = PortalUnderTest.ofItsOwn();
        check = new LedgerCheck(portal, LEDGER);
    }

    @AfterAll
    static void stop() {
        portal.stop();
    }

    @Test
    void anAcknowledgedFileSurvives() throws Exception {
        Phone phone = withReasons();
        Picture picture = Picture.of(PICTURES.incrementAndGet());
        phone.add(picture);

        killAndRestart();

        check.everythingIsThereOnce();
        check.everyFileIsReadable();
        assertThat(phone.get("objection/files").body())
                .as("the phone is still let in, and sees its file")
                .contains(picture.name());
    }

    @Test
    void anAcknowledgedStepOfADraftSurvives() throws Exception {
        Phone phone = withReasons();

        killAndRestart();

        check.everythingIsThereOnce();
        assertThat(phone.get("objection/reasons").body()).contains(reasonsOf(phone));
    }

    @Test
    void objectionsSentAtOnceAreThereOnce() throws Exception {
        List<Phone> phones = atOnce(DRIVERS_AT_ONCE, KillIT::withFile);
        List<Map<String, String>> forms = phones.stream().map(Phone::lastForm).toList();
        CountDownLatch acknowledged = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);

        ExecutorService taps = Executors.newFixedThreadPool(2 * DRIVERS_AT_ONCE);
        for (int tap = 0; tap < 2 * DRIVERS_AT_ONCE; tap++) {
            Phone phone = phones.get(tap / 2);
            Map<String, String> form = forms.get(tap / 2);
            taps.execute(() -> {
                try {
                    phone.send(form);
                    acknowledged.countDown();
                } catch (NotAcknowledged killed) {
                    // The driver will send it again.
                }
            });
        }
        acknowledged.await();
        check.forgetReports();
        portal.kill();
        taps.shutdown();
        assertThat(taps.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        portal.restart();

        check.everythingIsThereOnce();
        for (int i = 0; i < DRIVERS_AT_ONCE; i++) {
            assertThat(phones.get(i).send(forms.get(i))).isEqualTo(phones.get(i).send(forms.get(i)));
        }
        check.everythingIsThereOnce();
    }

    @Test
    void anObjectionSentBeforeAKillIsStillAnsweredByMail() throws Exception {
        Phone phone = withFile();
        phone.send(phone.lastForm());

        killAndRestart();

        check.everythingIsThereOnce();
        check.everyMailHasLeft();
    }

    @Test
    void aMailThatLeftJustBeforeAKillLeavesAgainUnderTheSameId() throws Exception {
        check.everyMailHasLeft();
        int before = portal.mail().messages().size();
        Phone phone = withFile();

        try (Connection database = portal.database();
                Statement statement = database.createStatement()) {
            // Nobody can note that a mail has left, so that the kill comes between the two.
            statement.execute("LOCK TABLES letter_service READ");
            phone.send(phone.lastForm());
            Until.holds("the mail has arrived", () -> portal.mail().messages().size() > before);
            check.forgetReports();
            portal.kill();
        }
        portal.restart();

        check.everythingIsThereOnce();
        check.everyMailHasLeft();
        assertThat(portal.mail().messages()).hasSize(before + 2);
    }

    /** The long run: drivers object all the time while portal and database are killed, {@code -Dkills} times. */
    @Test
    @EnabledIfSystemProperty(named = "kills", matches = "\\d+")
    void nothingIsLostOverManyKills() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("kills with -Dseed=" + seed);
        Random random = new Random(seed);
        List<Future<?>> drivers = new ArrayList<>();
        ExecutorService streets = Executors.newFixedThreadPool(3);
        ManyDrivers many = new ManyDrivers(portal, LEDGER, PICTURES);
        for (int i = 0; i < 3; i++) {
            drivers.add(streets.submit(many::objectAllDay));
        }
        for (int kill = 0; kill < Integer.getInteger("kills"); kill++) {
            int more = LEDGER.receipts().size() + random.nextInt(4);
            Until.holds("drivers get on", () -> LEDGER.receipts().size() >= more);
            many.pause(random.nextInt(1_000));
            if (random.nextInt(3) == 0) {
                portal.killDatabase();
            } else {
                killAndRestart();
            }
            check.everythingIsThereOnce();
            System.out.println("kill " + (kill + 1) + ": " + LEDGER.receipts().size() + " receipts");
        }
        many.goHome();
        for (Future<?> driver : drivers) {
            driver.get();
        }
        streets.shutdown();
        killAndRestart();
        check.everythingIsThereOnce();
        check.everyFileIsReadable();
        check.everyMailHasLeft();
    }

    private static void killAndRestart() throws Exception {
        check.forgetReports();
        portal.kill();
        portal.restart();
    }

    private static Phone withReasons() {
        Phone phone = new Phone(portal, TestNotice.at(portal, STAGE), LEDGER);
        phone.open();
        phone.tick(GROUND);
        phone.write(reasonsOf(phone));
        return phone;
    }

    private static Phone withFile() {
        Phone phone = withReasons();
        phone.add(Picture.of(PICTURES.incrementAndGet()));
        phone.filesAreThere();
        return phone;
    }

    private static String reasonsOf(Phone phone) {
        return "I looked at every seal, says the driver of " + phone.notice();
    }

    private static <T> List<T> atOnce(int many, Callable<T> one) throws Exception {
        ExecutorService streets = Executors.newFixedThreadPool(4);
        List<T> results = new ArrayList<>();
        for (Future<T> result : streets.invokeAll(Collections.nCopies(many, one))) {
            results.add(result.get());
        }
        streets.shutdown();
        return results;
    }
}
