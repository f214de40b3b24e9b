package org.cecps.portal.access;

import static org.cecps.portal.access.Visitor.CASEWORKERS;
import static org.cecps.portal.access.Visitor.DRIVER;
import static org.cecps.portal.access.Visitor.PERSONS;
import static org.cecps.portal.access.Visitor.STAFF;
import static org.cecps.portal.access.Visitor.SYSTEM;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cecps.portal.web.support.PublicView;

/** The access matrix: for each route its rows. A new route needs one here. */
final class Matrix {

    private static final int OK = 200;
    private static final int ELSEWHERE = 302;
    private static final int NO_KEY = 401;
    private static final int NOT_THERE = 404;
    private static final int INCOMPLETE = 422;

    /** Pages that lead on when there is nothing of their kind: no draft to check. */
    private static final Set<PublicView> LEAD_ON = Set.of(PublicView.OBJECTION_CHECK);

    private Matrix() {}

    /** All rows, about the records of the driver. */
    static List<Row> of(Records driver) {
        return Stream.of(
                        publicPages(driver),
                        receipts(driver),
                        teamPages(driver),
                        files(driver),
                        systems(driver),
                        others())
                .flatMap(rows -> rows)
                .toList();
    }

    /** Pages of a notice show the notice that is open, whatever the address asks for. */
    private static Stream<Row> publicPages(Records driver) {
        return Arrays.stream(PublicView.values()).map(view -> {
            String address = "/en/" + view.path() + "?r=" + driver.liability() + "&ref=" + driver.liability();
            Row row = Row.everybody("/{language}/" + view.path(), address, view.needsOpenedNotice() ? ELSEWHERE : OK);
            return LEAD_ON.contains(view) ? row : row.but(PERSONS, OK);
        });
    }

    /** A receipt is for who sent the objection; to others it is as if it were not there, and they come back to their own. */
    private static Stream<Row> receipts(Records driver) {
        return Stream.of(PublicView.OBJECTION_RECEIVED, PublicView.OBJECTION_STATUS)
                .map(view -> Row.everybody(
                                "/{language}/" + view.path(),
                                "/en/" + view.path() + "?o=" + driver.objection(),
                                ELSEWHERE)
                        .but(DRIVER, OK));
    }

    private static Stream<Row> teamPages(Records driver) {
        return Stream.of(
                Row.everybody("/review/signIn", "/review/signIn", OK),
                team("/review/home", "/review/home"),
                team("/review/queue", "/review/queue?name=OBJECTION"),
                team("/review/queue", "/review/queue?name=ADDRESS_CHECK"),
                team("/review/search", "/review/search?q=" + driver.liability()),
                team("/review/search", "/review/search?q=" + driver.caseFile()),
                team("/review/intake", "/review/intake"),
                team("/review/terms", "/review/terms"),
                ofACase("/review/case", "/review/case?ref=" + driver.caseFile()),
                ofACase("/review/liability", "/review/liability?ref=" + driver.liability()),
                ofACase("/review/correction", "/review/correction?ref=" + driver.liability()),
                ofACase("/review/objection", "/review/objection?ref=" + driver.objection()),
                ofACase("/review/letter/*", "/review/letter/" + driver.letter()),
                ofACase("/review/evidence/*", "/review/evidence/" + driver.photograph() + "/1"),
                ofACase("/review/evidence/*", "/review/evidence/" + driver.sentFile() + "/1"),
                team("/review/case", "/review/case?ref=INC-0000-0000").but(STAFF, NOT_THERE),
                team("/review/liability", "/review/liability").but(STAFF, NOT_THERE),
                team("/review/objection", "/review/objection?ref=" + driver.liability())
                        .but(STAFF, NOT_THERE),
                team("/review/letter/*", "/review/letter/" + driver.objection()).but(STAFF, NOT_THERE),
                team("/review/evidence/*", "/review/evidence/" + driver.photograph() + "/2")
                        .but(STAFF, NOT_THERE));
    }

    /** What everybody who is signed in reaches, and nobody else. */
    private static Row team(String route, String address) {
        return Row.everybody(route, address, ELSEWHERE).but(STAFF, OK);
    }

    /** What only who works on cases sees; to the rest of the staff it is not there. */
    private static Row ofACase(String route, String address) {
        return team(route, address).but(STAFF, NOT_THERE).but(CASEWORKERS, OK);
    }

    private static Stream<Row> files(Records driver) {
        return Stream.of(
                ofThePerson("/files/letter/*", "/files/letter/" + driver.letter()),
                ofThePerson("/files/letter/*", "/files/letter/" + driver.objection()),
                ofThePerson("/files/evidence/*", "/files/evidence/" + driver.photograph()),
                ofThePerson("/files/evidence/*", "/files/evidence/" + driver.sentFile()),
                Row.everybody("/files/letter/*", "/files/letter/" + driver.liability(), NOT_THERE),
                Row.everybody("/files/letter/*", "/files/letter/", NOT_THERE),
                Row.everybody("/files/evidence/*", "/files/evidence/EVD-0000-0000", NOT_THERE));
    }

    private static Row ofThePerson(String route, String address) {
        return Row.everybody(route, address, NOT_THERE).but(DRIVER, OK);
    }

    /** Other systems show their key; what they send here is empty, so that nothing is kept. The team's cases are not theirs. */
    private static Stream<Row> systems(Records driver) {
        return Stream.of(
                ofASystem("POST cases", "/api/v1/cases", INCOMPLETE),
                ofASystem("GET cases/{reference}", "/api/v1/cases/" + driver.caseFile(), NOT_THERE),
                ofASystem("POST penalty-calculations", "/api/v1/penalty-calculations", INCOMPLETE),
                ofASystem("POST deadlines", "/api/v1/deadlines", INCOMPLETE),
                ofASystem("POST company-matches", "/api/v1/company-matches", INCOMPLETE),
                ofASystem("GET openapi", "/api/v1/openapi", OK),
                fromThisMachine("health/live"),
                fromThisMachine("health/ready"),
                fromThisMachine("metrics"));
    }

    private static Row ofASystem(String route, String address, int status) {
        return Row.everybody(route, address, NO_KEY).but(SYSTEM, status);
    }

    /** How a node is, for who asks from its own machine, as all of these do. */
    private static Row fromThisMachine(String path) {
        return Row.everybody("GET " + path, "/internal/" + path, OK);
    }

    private static Stream<Row> others() {
        return Stream.of(
                Row.everybody("/", "/", ELSEWHERE),
                Row.everybody("/robots.txt", "/robots.txt", OK),
                Row.everybody("/.well-known/security.txt", "/.well-known/security.txt", OK),
                Row.everybody("/assets/*", "/assets/other.css", NOT_THERE));
    }
}
