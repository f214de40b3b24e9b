package org.cecps.portal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cecps.portal.audit.AuditLog;
import org.cecps.portal.audit.AuditTimers;
import org.cecps.portal.audit.AuditVerification;
import org.cecps.portal.audit.VerifiedAudit;
import org.cecps.portal.casefile.CaseFiles;
import org.cecps.portal.casefile.FindingCode;
import org.cecps.portal.casefile.FoundWhere;
import org.cecps.portal.casefile.Port;
import org.cecps.portal.casefile.ReceiveCase;
import org.cecps.portal.casefile.ReceivePerson;
import org.cecps.portal.correspondence.CorrespondenceService;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.intake.CaseIntakeService;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.objection.Objections;
import org.cecps.portal.party.PartyKind;
import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.terms.SchemeTermsService;
import org.cecps.portal.terms.SetFigure;
import org.cecps.portal.translations.Language;
import org.cecps.portal.workqueue.OpenWorkItem;
import org.cecps.portal.workqueue.Queue;
import org.cecps.portal.workqueue.WorkQueueService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mariadb.jdbc.MariaDbDataSource;

/** What only the container shows: the built WAR with its sample data on MariaDB, asked from within. */
@ExtendWith(ArquillianExtension.class)
public class PersistenceInContainerIT {

    private static final int CLERKS = 200;
    private static final int ITEMS = 300;

    /** The WAR as it was built, and the assertions. */
    @Deployment
    public static WebArchive portal() throws Exception {
        Path assertions = Path.of(org.assertj.core.api.Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("../portal-web/target/portal.war"))
                .addAsLibraries(assertions.toFile());
    }

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Test
    void everyEntityIsStoredAndReadBackFromTheMigratedSchema() throws Exception {
        settleAFigure();
        for (EntityType<?> type : em.getMetamodel().getEntities()) {
            List<?> stored = em.createQuery("select e from " + type.getName() + " e", type.getJavaType())
                    .getResultList();

            assertThat(stored).as(type.getName()).isNotEmpty();
            for (Object entity : stored) {
                readAll(type, entity);
            }
        }
    }

    /** The one entity that the sample data have none of. */
    private static void settleAFigure() {
        String account = Reference.random(ReferenceKind.STAFF).value();
        Actor administrator = new Actor(Actor.Kind.STAFF, account, Set.of(Actor.Role.ADMINISTRATOR));
        LocalDate tomorrow = the(LegalClock.class).today().plusDays(1);
        the(SchemeTermsService.class)
                .set(administrator, new SetFigure(Figure.INSTALMENT_LEAST, 5_000, tomorrow, "decided for this test"));
    }

    private static void readAll(EntityType<?> type, Object entity) throws ReflectiveOperationException {
        for (Attribute<?, ?> attribute : type.getAttributes()) {
            Member member = attribute.getJavaMember();
            Field field = member.getDeclaringClass().getDeclaredField(attribute.getName());
            field.setAccessible(true);
            if (field.get(entity) instanceof Collection<?> many) {
                assertThat(many).as(field.toString()).doesNotContainNull();
            }
        }
    }

    @Test
    void anIntakeWhoseSecondPersonCannotBeStoredLeavesNothing() throws Exception {
        Actor officer = officer(1);
        ReceiveCase referral = referral("HALF-1", "Ada Whole", "Bob Half");
        long items = number("SELECT COUNT(*) FROM work_item");
        run("CREATE TRIGGER no_half BEFORE INSERT ON liability FOR EACH ROW IF NEW.person_name = 'Bob Half' THEN"
                + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'not this one'; END IF");
        try {
            assertThatThrownBy(() -> the(CaseIntakeService.class).receive(officer, referral))
                    .isNotInstanceOf(Refused.class);
        } finally {
            run("DROP TRIGGER no_half");
        }

        assertThat(traces()).containsOnly(0L);
        assertThat(number("SELECT COUNT(*) FROM work_item")).isEqualTo(items);

        assertThat(the(CaseIntakeService.class).receive(officer, referral).isNew())
                .isTrue();

        assertThat(traces()).containsExactly(1L, 1L, 2L, 1L);
        assertThat(number("SELECT COUNT(*) FROM work_item")).isEqualTo(items + 2);
    }

    /** How often the referral is there: as a reference, a case, its persons, in the log. */
    private static List<Long> traces() throws SQLException {
        return List.of(
                number("SELECT COUNT(*) FROM sender_reference WHERE sender_reference = 'HALF-1'"),
                number("SELECT COUNT(*) FROM case_file WHERE sender_reference = 'HALF-1'"),
                number("SELECT COUNT(*) FROM liability WHERE person_name IN ('Ada Whole', 'Bob Half')"),
                number("SELECT COUNT(*) FROM audit_entry WHERE details LIKE '%HALF-1%'"));
    }

    @Test
    void whatIsAPersonsIsGivenToThemAndRefusedToOthers() throws Exception {
        String own = text("SELECT liability FROM objection ORDER BY id LIMIT 1");
        String caseFile = text("SELECT case_reference FROM liability WHERE reference = '" + own + "'");
        List<Function<Actor, Object>> reads = List.of(
                actor -> the(Liabilities.class).get(actor, new Reference(own)),
                actor -> the(Liabilities.class).lock(actor, new Reference(own)),
                actor -> the(CaseFiles.class).get(actor, new Reference(caseFile)),
                read(
                        Objections.class,
                        Objections::get,
                        "SELECT reference FROM objection WHERE liability = '" + own + "'"),
                read(
                        CorrespondenceService.class,
                        CorrespondenceService::pdf,
                        "SELECT reference FROM letter WHERE liability = '" + own + "' ORDER BY id LIMIT 1"),
                read(
                        EvidenceService.class,
                        EvidenceService::get,
                        "SELECT reference FROM evidence_file WHERE owner_reference = '" + caseFile + "' LIMIT 1"));
        Actor another = Actor.person(new Reference(
                text("SELECT reference FROM liability WHERE case_reference <> '" + caseFile + "' LIMIT 1")));
        Actor finance = new Actor(Actor.Kind.STAFF, "STF-FINANCE", Set.of(Actor.Role.FINANCE));
        Actor administrator = new Actor(Actor.Kind.STAFF, "STF-ADMIN", Set.of(Actor.Role.ADMINISTRATOR));
        Actor system = new Actor(Actor.Kind.SYSTEM, "KEY-SYSTEM", Set.of(Actor.Role.CASES_WRITE));

        for (Function<Actor, Object> read : reads) {
            for (Actor allowed : List.of(Actor.person(new Reference(own)), officer(1))) {
                assertThat(inTransaction(() -> read.apply(allowed))).isNotNull();
            }
            for (Actor stranger : List.of(another, finance, administrator, system)) {
                assertThatThrownBy(() -> inTransaction(() -> read.apply(stranger)))
                        .as(stranger.toString())
                        .isInstanceOf(Refused.class);
            }
        }
    }

    private static <T> Function<Actor, Object> read(Class<T> from, Read<T> read, String reference) throws SQLException {
        Reference wanted = new Reference(text(reference));
        return actor -> read.of(the(from), actor, wanted);
    }

    /** Reads a record as somebody. */
    private interface Read<T> {
        Object of(T from, Actor actor, Reference wanted);
    }

    @Test
    void twoHundredClerksAtOneQueueGetEachItemOnce() throws Exception {
        Set<Reference> waiting = new HashSet<>();
        for (int i = 0; i < ITEMS; i++) {
            waiting.add(the(WorkQueueService.class).open(item()));
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS, threads);
        List<Reference> taken = new ArrayList<>();
        try {
            List<Future<List<Reference>>> hands = IntStream.range(0, CLERKS)
                    .mapToObj(number -> clerks.submit(() -> {
                        start.await();
                        return takeAll(officer(number));
                    }))
                    .toList();
            start.countDown();
            for (Future<List<Reference>> hand : hands) {
                taken.addAll(hand.get());
            }
        } finally {
            clerks.shutdownNow();
        }

        assertThat(taken).doesNotHaveDuplicates().containsAll(waiting);
        assertThat(number("SELECT COUNT(*) FROM work_item WHERE queue = 'OBJECTION' AND state = 'OPEN'"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE what = 'work.taken' AND actor_id LIKE 'STF-CLERK-%'"))
                .isEqualTo(taken.size());
    }

    private static List<Reference> takeAll(Actor clerk) {
        List<Reference> taken = new ArrayList<>();
        Optional<Reference> next = the(WorkQueueService.class).takeNext(clerk, Queue.OBJECTION);
        while (next.isPresent()) {
            taken.add(next.get());
            next = the(WorkQueueService.class).takeNext(clerk, Queue.OBJECTION);
        }
        return taken;
    }

    @Test
    void writersOfOneCaseAtOnceNeverForkItsChainAndTheTimerSealsIt() throws Exception {
        Reference caseReference = Reference.random(ReferenceKind.CASE);
        ExecutorService writers = Executors.newFixedThreadPool(20, threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                all.add(writers.submit(
                        () -> the(AuditLog.class).record(Actor.portal("test"), "case.read", caseReference, Map.of())));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
        run("UPDATE audit_sealing SET due_at = '2000-01-01 00:00:00'");

        the(AuditTimers.class).seal();

        try (Connection database = database()) {
            VerifiedAudit found = AuditVerification.verify(database, Map.of());
            assertThat(found.firstBroken()).isEmpty();
            assertThat(found.lastSeal()).isPositive();
        }
        assertThat(number("SELECT position FROM audit_seal_head WHERE chain = '" + caseReference + "'"))
                .isEqualTo(100);
    }

    private static OpenWorkItem item() {
        return new OpenWorkItem(
                Queue.OBJECTION,
                Reference.random(ReferenceKind.OBJECTION),
                Reference.random(ReferenceKind.CASE),
                Reference.random(ReferenceKind.LIABILITY),
                LocalDate.parse("2026-01-05"),
                LocalDate.parse("2026-03-02"),
                null,
                Set.of());
    }

    private static ReceiveCase referral(String senderReference, String... names) {
        return new ReceiveCase(
                senderReference,
                Section.S32,
                Instant.parse("2026-01-05T05:12:00Z"),
                null,
                Port.values()[0],
                null,
                "B 200 CTL",
                null,
                2,
                List.of(FoundWhere.LOAD),
                List.of(FindingCode.CABLE_NOT_LOCKED),
                "The cable had no lock at its end.",
                Stream.of(names)
                        .map(name -> new ReceivePerson(Capacity.DRIVER, person(name)))
                        .toList());
    }

    private static PersonDetails person(String name) {
        return new PersonDetails(
                PartyKind.PERSON,
                name,
                null,
                LocalDate.parse("1980-01-02"),
                null,
                null,
                "somebody@portal.example",
                null,
                List.of("1 Long Road", "Dover"),
                "GB",
                Language.EN);
    }

    private static Actor officer(int number) {
        return new Actor(Actor.Kind.STAFF, "STF-CLERK-" + number, Set.of(Actor.Role.EO));
    }

    private static <T> T the(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private <T> T inTransaction(Supplier<T> work) throws Exception {
        transaction.begin();
        try {
            return work.get();
        } finally {
            transaction.rollback();
        }
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private static String text(String query) throws SQLException {
        try (Connection database = database();
                PreparedStatement select = database.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            assertThat(row.next()).as(query).isTrue();
            return row.getString(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection database = database();
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** A connection beside the container's, as somebody else would see the database. */
    private static Connection database() throws SQLException {
        return new MariaDbDataSource(System.getProperty("portal.db.url"))
                .getConnection(System.getProperty("portal.db.user"), System.getProperty("portal.db.password"));
    }
}
