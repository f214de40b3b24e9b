package org.cecps.portal.scheme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A lorry that may be stopped on 1 July 2026: incident on 5 January, notice of 2 March, due on 1 May, nothing paid, nothing
 * asked for. A test changes what it is about.
 */
final class AVehicle {

    static final LocalDate INCIDENT = LocalDate.of(2026, 1, 5);
    static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 5, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final Instant NOW = TODAY.atTime(10, 0).atZone(LegalClock.LONDON).toInstant();

    Instant asAt = NOW.minus(Duration.ofHours(1));
    boolean heavyGoodsVehicle = true;
    boolean identityVerified = true;
    boolean linkCurrent = true;
    boolean anotherVehicleHeld;
    PenaltyStatus status = PenaltyStatus.IMPOSED;
    boolean assured = true;
    boolean noticeIssued = true;
    LocalDate issued = ISSUED;
    List<Pause> pauses = List.of();
    Jurisdiction jurisdiction = Jurisdiction.ENGLAND_AND_WALES;

    @Nullable
    LocalDate appealFrom;

    @Nullable
    LocalDate received;

    Money outstanding = Money.ofPounds(6_000);
    boolean objectionOpen;
    boolean meansRequestOpen;
    PlanStage plan = PlanStage.NONE;
    boolean reviewOpen;
    boolean appealPending;
    List<LocalDate> signsOfLife = List.of();

    static VehicleFacts thatMayBeStopped() {
        return with(vehicle -> vehicle);
    }

    static VehicleFacts with(UnaryOperator<AVehicle> change) {
        return change.apply(new AVehicle()).facts();
    }

    AVehicle asAt(Instant value) {
        asAt = value;
        return this;
    }

    AVehicle noHeavyGoodsVehicle() {
        heavyGoodsVehicle = false;
        return this;
    }

    AVehicle identityNotVerified() {
        identityVerified = false;
        return this;
    }

    AVehicle linkNotCurrent() {
        linkCurrent = false;
        return this;
    }

    AVehicle anotherVehicleHeld() {
        anotherVehicleHeld = true;
        return this;
    }

    AVehicle status(PenaltyStatus value) {
        status = value;
        return this;
    }

    AVehicle notAssured() {
        assured = false;
        return this;
    }

    AVehicle noNotice() {
        noticeIssued = false;
        return this;
    }

    AVehicle issued(LocalDate value) {
        issued = value;
        return this;
    }

    AVehicle pauses(Pause... values) {
        pauses = List.of(values);
        return this;
    }

    AVehicle appealIn(Jurisdiction value, LocalDate from, LocalDate receivedOn) {
        jurisdiction = value;
        appealFrom = from;
        received = receivedOn;
        return this;
    }

    AVehicle outstanding(Money value) {
        outstanding = value;
        return this;
    }

    AVehicle objectionOpen() {
        objectionOpen = true;
        return this;
    }

    AVehicle meansRequestOpen() {
        meansRequestOpen = true;
        return this;
    }

    AVehicle plan(PlanStage value) {
        plan = value;
        return this;
    }

    AVehicle reviewOpen() {
        reviewOpen = true;
        return this;
    }

    AVehicle appealPending() {
        appealPending = true;
        return this;
    }

    AVehicle signsOfLife(LocalDate... values) {
        signsOfLife = List.of(values);
        return this;
    }

    VehicleFacts facts() {
        LocalDate from = appealFrom == null ? issued : appealFrom;
        VehicleFacts.Notice notice = new VehicleFacts.Notice(
                issued, pauses, jurisdiction, from, received == null ? from.plusDays(4) : received);
        return new VehicleFacts(
                asAt,
                heavyGoodsVehicle,
                identityVerified,
                linkCurrent,
                anotherVehicleHeld,
                status,
                assured,
                noticeIssued ? notice : null,
                outstanding,
                objectionOpen,
                meansRequestOpen,
                plan,
                reviewOpen,
                appealPending,
                signsOfLife);
    }
}
