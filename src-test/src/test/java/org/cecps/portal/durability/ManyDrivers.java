package org.cecps.portal.durability;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.cecps.portal.pages.TestNotice;
import org.cecps.portal.testing.PortalUnderTest;
import org.cecps.portal.testing.Until;

/** Drivers who object one after another, and try again for as long as the portal does not answer. */
final class ManyDrivers {

    private final PortalUnderTest portal;
    private final Ledger ledger;
    private final AtomicInteger pictures;
    private final CountDownLatch evening = new CountDownLatch(1);

    ManyDrivers(PortalUnderTest portal, Ledger ledger, AtomicInteger pictures) {
        this.portal = portal;
        this.ledger = ledger;
        this.pictures = pictures;
    }

    /** Objects again and again until the evening; the last objection is finished. */
    void objectAllDay() {
        while (!isEvening()) {
            TestNotice notice = untilDone(this::notice);
            Phone phone = new Phone(portal, notice, ledger);
            Picture picture = Picture.of(pictures.incrementAndGet());
            run(phone::open);
            run(() -> phone.tick("ACTIONS_TAKEN"));
            run(() -> phone.write("I looked at every seal, says the driver of " + phone.notice()));
            run(() -> phone.add(picture));
            run(phone::filesAreThere);
            Map<String, String> form = untilDone(phone::lastForm);
            run(() -> phone.send(form));
            run(() -> phone.send(form));
        }
    }

    private TestNotice notice() {
        try {
            return TestNotice.at(portal, "penalty, in time to object");
        } catch (IllegalStateException databaseIsDown) {
            throw new NotAcknowledged(databaseIsDown);
        }
    }

    /** Lets some time pass; not a wait for anything, only another moment for the kill. */
    void pause(int milliseconds) throws InterruptedException {
        evening.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Sends everybody home after the objection they are at. */
    void goHome() {
        evening.countDown();
    }

    private boolean isEvening() {
        return evening.getCount() == 0;
    }

    private void run(Runnable step) {
        untilDone(() -> {
            step.run();
            return true;
        });
    }

    private <T> T untilDone(Supplier<T> step) {
        AtomicReference<T> result = new AtomicReference<>();
        Until.holds("the portal answers again", () -> {
            try {
                result.set(step.get());
                return true;
            } catch (NotAcknowledged e) {
                return false;
            }
        });
        return result.get();
    }
}
