package org.cecps.portal.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import org.cecps.portal.access.AccessCodes;
import org.cecps.portal.apikey.ApiKeys;
import org.cecps.portal.casefile.FindingCode;
import org.cecps.portal.casefile.FoundWhere;
import org.cecps.portal.casefile.Port;
import org.cecps.portal.casefile.ReceiveCase;
import org.cecps.portal.casefile.ReceivePerson;
import org.cecps.portal.configuration.Profile;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.intake.CaseIntakeService;
import org.cecps.portal.liability.Liabilities;
import org.cecps.portal.liability.Liability;
import org.cecps.portal.liability.LiabilityService;
import org.cecps.portal.liability.RecommendPenalty;
import org.cecps.portal.objection.GroundAnswer;
import org.cecps.portal.objection.ObjectionGround;
import org.cecps.portal.objection.ObjectionService;
import org.cecps.portal.objection.Outcome;
import org.cecps.portal.objection.ProposeDetermination;
import org.cecps.portal.objection.SubmitObjection;
import org.cecps.portal.party.PartyKind;
import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Actor.Role;
import org.cecps.portal.shared.ClockProducer;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.staff.OneTimeCodes;
import org.cecps.portal.staff.StaffAccounts;
import org.cecps.portal.workqueue.Queue;
import org.cecps.portal.workqueue.WorkQueueService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes sample data into an empty database when the portal starts in its sample or test profile, and the sign-in details into
 * {@code sample-sign-ins.json}. It uses the services that everybody uses and sets the clock to the day of each step, so that
 * letters, log and clocks are what they would be.
 */
@Startup
@Singleton(name = "SampleWriter")
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleWriter {

    private static final Logger LOG = Logger.getLogger(SampleWriter.class.getName());
    private static final List<Port> PORTS = List.of(Port.CALAIS, Port.COQUELLES, Port.DUNKERQUE, Port.DOVER);
    private static final String PASSWORD = "sample-portal-2026";

    @Inject
    private Profile profile;

    @Inject
    private ClockProducer time;

    @Inject
    private LegalClock clock;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private ApiKeys keys;

    @Inject
    private CaseIntakeService intake;

    @Inject
    private Liabilities liabilities;

    @Inject
    private LiabilityService steps;

    @Inject
    private ObjectionService objections;

    @Inject
    private WorkQueueService work;

    @Inject
    private EvidenceService evidence;

    @Inject
    private AccessCodes codes;

    @Inject
    @ConfigProperty(name = "portal.data.directory", defaultValue = ".")
    private String dataDirectory;

    private final Map<String, Actor> staff = new HashMap<>();
    private final JsonArrayBuilder people = Json.createArrayBuilder();
    private final JsonArrayBuilder officers = Json.createArrayBuilder();
    private int number;

    @PostConstruct
    void write() {
        if (profile.isProduction() || !accounts.all().isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        try {
            staff();
            String key = keys.issue("Sample referral system", Set.of(Role.CASES_WRITE, Role.CALCULATE));
            cases(today);
            time.comeBack();
            signIns(key);
            LOG.info("sample data written");
        } finally {
            time.comeBack();
        }
    }

    private void staff() {
        account("ao", "Niamh Doyle", Role.AO);
        account("ao2", "Tom Ashe", Role.AO);
        account("eo", "Bea Reid", Role.EO);
        account("eo2", "Ivo Marsh", Role.EO);
        account("ho", "Amara Hughes", Role.HO);
        account("so", "Len Chen", Role.SO);
        account("finance", "Ravi Patel", Role.FINANCE);
        account("admin", "Sara Novak", Role.ADMINISTRATOR);
    }

    private void account(String userName, String name, Role role) {
        String secret = OneTimeCodes.newSecret();
        officers.add(Json.createObjectBuilder()
                .add("role", role.name())
                .add("name", name)
                .add("user", userName)
                .add("password", PASSWORD)
                .add("totpSecret", secret));
        staff.put(userName, accounts.add(userName, name, role, PASSWORD, secret).actor());
    }

    private Actor actor(String userName) {
        return Objects.requireNonNull(staff.get(userName), userName);
    }

    private void cases(LocalDate today) {
        List<PersonDetails> drivers = SamplePeople.DRIVERS;
        for (int i = 0; i < 3; i++) {
            Reference open =
                    imposed(today.minusDays(70L - i), drivers.get(i), Section.S32, 1, today.minusDays(12L - i));
            publish(open, drivers.get(i), "penalty, in time to object");
        }
        Reference secured = imposed(today.minusDays(64), drivers.get(3), Section.S31A, 0, today.minusDays(9));
        publish(secured, drivers.get(3), "penalty for an unsecured vehicle");
        Reference late = imposed(today.minusDays(120), drivers.get(4), Section.S32, 2, today.minusDays(40));
        publish(late, drivers.get(4), "penalty, an objection would be late");
        Reference initial = noticed(today.minusDays(20), drivers.get(5), Section.S32, 1, today.minusDays(6));
        publish(initial, drivers.get(5), "initial notice, reply awaited");
        Reference company =
                imposed(today.minusDays(66), SamplePeople.COMPANIES.get(0), Section.S32, 1, today.minusDays(11));
        publish(company, SamplePeople.COMPANIES.get(0), "a company's penalty");
        decided(today);
        waiting(today);
    }

    private void decided(LocalDate today) {
        int i = 0;
        for (Outcome outcome : List.of(Outcome.REDUCE, Outcome.MAINTAIN, Outcome.CANCEL)) {
            PersonDetails driver = SamplePeople.DRIVERS.get(5 + i % 3);
            Reference liability = imposed(today.minusDays(100L + i), driver, Section.S32, 1, today.minusDays(50L - i));
            Reference objection = objected(liability, driver, today.minusDays(35L - i), ObjectionGround.ACTIONS_TAKEN);
            at(today.minusDays(20L - i));
            propose(objection, outcome);
            at(today.minusDays(15L - i));
            work.takeNext(actor("so"), Queue.OBJECTION_ASSURANCE);
            objections.assure(actor("so"), objection);
            publish(liability, driver, "objection decided: " + outcome.name().toLowerCase(java.util.Locale.ROOT));
            i++;
        }
    }

    private void propose(Reference objection, Outcome outcome) {
        Actor officer = actor("eo2");
        work.takeNext(officer, Queue.OBJECTION);
        boolean accepted = outcome != Outcome.MAINTAIN;
        RecommendPenalty level = outcome == Outcome.REDUCE
                ? new RecommendPenalty(0, false, true, 0, null, null, 0, "The checklist shows every check.")
                : null;
        objections.propose(
                officer,
                new ProposeDetermination(
                        objection,
                        outcome,
                        level,
                        List.of(
                                new GroundAnswer(
                                        ObjectionGround.ACTIONS_TAKEN,
                                        accepted,
                                        accepted
                                                ? "The checklist and the photographs show that you took all the actions the law asks of a driver."
                                                : "The checklist has no entry for the last stop before the control.",
                                        accepted
                                                ? null
                                                : "A checklist with date, time and place of each check, the last one before the control."))));
    }

    private void waiting(LocalDate today) {
        for (int i = 0; i < 6; i++) {
            PersonDetails driver = SamplePeople.DRIVERS.get(i % SamplePeople.DRIVERS.size());
            Reference liability = imposed(
                    today.minusDays(90L + i),
                    driver,
                    i % 2 == 0 ? Section.S32 : Section.S31A,
                    i % 2 == 0 ? 1 : 0,
                    today.minusDays(30L + i));
            objected(
                    liability,
                    driver,
                    today.minusDays(12L - i),
                    i % 2 == 0 ? ObjectionGround.REPORTED : ObjectionGround.WAS_SECURED);
        }
        for (int i = 0; i < 4; i++) {
            at(today.minusDays(3L + i));
            received(
                    today.minusDays(4L + i),
                    List.of(
                            new ReceivePerson(Capacity.DRIVER, SamplePeople.DRIVERS.get(7 - i)),
                            new ReceivePerson(Capacity.OWNER, SamplePeople.COMPANIES.get(1 + i))),
                    Section.S32,
                    1 + i % 2);
        }
        Reference toRecommend =
                noticed(today.minusDays(60), SamplePeople.DRIVERS.get(6), Section.S32, 1, today.minusDays(40));
        at(today.minusDays(20));
        steps.recordResponse(actor("ao"), toRecommend, today.minusDays(20));
        Reference toImpose =
                noticed(today.minusDays(75), SamplePeople.DRIVERS.get(7), Section.S31A, 0, today.minusDays(50));
        at(today.minusDays(18));
        steps.recommend(actor("eo"), toImpose, RecommendPenalty.first());
    }

    private Reference objected(Reference liability, PersonDetails driver, LocalDate day, ObjectionGround ground) {
        at(day);
        Actor person = Actor.person(liability);
        evidence.receive(
                person,
                EvidenceOwner.objectionDraft(liability),
                "checklist.png",
                "image/png",
                SamplePhotographs.doors());
        return objections.submit(
                person,
                new SubmitObjection(
                        liability,
                        UUID.nameUUIDFromBytes(liability.value().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        driver.language(),
                        List.of(ground),
                        "I checked the doors, the curtain and the cable at every stop and wrote it down.",
                        "The letter reached me late."));
    }

    private Reference imposed(LocalDate incident, PersonDetails who, Section section, int found, LocalDate issued) {
        Reference liability = noticed(incident, who, section, found, incident.plusDays(8));
        LocalDate replied = incident.plusDays(20);
        at(replied);
        steps.recordResponse(actor("ao"), liability, replied);
        at(issued.minusDays(1));
        steps.recommend(actor("eo"), liability, RecommendPenalty.first());
        at(issued);
        steps.impose(actor("ho"), liability, null);
        return liability;
    }

    private Reference noticed(LocalDate incident, PersonDetails who, Section section, int found, LocalDate issued) {
        at(incident.plusDays(1));
        Capacity capacity = who.kind() == PartyKind.COMPANY ? Capacity.OWNER : Capacity.DRIVER;
        Reference caseReference = received(incident, List.of(new ReceivePerson(capacity, who)), section, found);
        Actor officer = actor("ao");
        evidence.receive(
                officer,
                EvidenceOwner.caseFile(caseReference),
                "curtain.png",
                "image/png",
                SamplePhotographs.curtain());
        evidence.receive(
                officer, EvidenceOwner.caseFile(caseReference), "doors.png", "image/png", SamplePhotographs.doors());
        Liability liability = liabilities.ofCase(officer, caseReference).get(0);
        steps.checkAddress(officer, liability.reference());
        steps.confirmAddress(actor("ao2"), liability.reference());
        at(issued);
        steps.issueInitialNotice(officer, liability.reference());
        return liability.reference();
    }

    private Reference received(LocalDate incident, List<ReceivePerson> persons, Section section, int found) {
        number++;
        Instant moment = incident.atTime(LocalTime.of(5, 12).plusMinutes(37L * number))
                .atZone(LegalClock.LONDON)
                .toInstant();
        boolean carrying = section == Section.S32;
        ReceiveCase command = new ReceiveCase(
                String.format(java.util.Locale.ROOT, "SAMPLE-%04d", number),
                section,
                moment,
                null,
                PORTS.get(number % PORTS.size()),
                null,
                "B " + (200 + number) + " CTL",
                "B " + (70 + number) + " XTR",
                carrying ? found : null,
                carrying ? List.of(FoundWhere.LOAD) : List.of(),
                List.of(FindingCode.CABLE_NOT_LOCKED, FindingCode.CHECKLIST_INCOMPLETE),
                "Curtain-sided trailer. The cable went through all eyelets but had no lock or seal at its end.",
                persons);
        return intake.receive(actor("ao"), command).caseReference();
    }

    private void publish(Reference liability, PersonDetails who, String stage) {
        String code = codes.issue(liability, "sample").grouped();
        JsonObjectBuilder person = Json.createObjectBuilder()
                .add("role", who.kind() == PartyKind.COMPANY ? "COMPANY" : "DRIVER")
                .add("stage", stage)
                .add("name", who.latinName() == null ? who.name() : who.latinName())
                .add("language", who.language().tag())
                .add("reference", liability.value())
                .add("code", code);
        LocalDate born = who.dateOfBirth();
        String companyNumber = who.companyNumber();
        if (born != null) {
            person.add("dateOfBirth", born.toString());
        } else if (companyNumber != null) {
            person.add("companyNumber", companyNumber);
        }
        people.add(person);
    }

    private void signIns(String key) {
        Path file = Path.of(dataDirectory, "sample-sign-ins.json");
        try (Writer out = Files.newBufferedWriter(file);
                JsonWriter json = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(out)) {
            json.writeObject(Json.createObjectBuilder()
                    .add("people", people)
                    .add("staff", officers)
                    .add("apiKey", key)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void at(LocalDate day) {
        time.travelTo(day.atTime(9, 30).atZone(LegalClock.LONDON).toInstant());
    }
}
