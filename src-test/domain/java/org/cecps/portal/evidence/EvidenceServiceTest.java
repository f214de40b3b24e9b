package org.cecps.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cecps.portal.evidence.HostileFiles.joined;
import static org.cecps.portal.evidence.HostileFiles.text;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.cecps.portal.shared.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceServiceTest {

    private static final int LARGEST = 600_000;
    private static final EvidenceLimits LIMITS = new EvidenceLimits(LARGEST, 4, 1_500_000, 5, 60_000_000, 4, 2, 384);
    private static final FileWorkers WORKERS = new FileWorkers(LIMITS);

    private final Reference liability = Reference.random(ReferenceKind.LIABILITY);
    private final Actor driver = Actor.person(liability);
    private final Actor reviewer = new Actor(Actor.Kind.STAFF, "STF-1", Set.of(Actor.Role.EO));
    private final Actor port = new Actor(
            Actor.Kind.SYSTEM, Reference.random(ReferenceKind.API_KEY).value(), Set.of(Actor.Role.CASES_WRITE));
    private final Reference caseReference = Reference.random(ReferenceKind.CASE);
    private final EvidenceOwner draft = EvidenceOwner.objectionDraft(liability);
    private final InMemoryEvidenceFiles files = new InMemoryEvidenceFiles();
    private final GivenScanner scanner = new GivenScanner();

    @TempDir
    private Path directory;

    private DirectoryEvidenceStore store;
    private EvidenceService service;

    @BeforeEach
    void open() {
        store = new DirectoryEvidenceStore(directory.toString());
        service = new EvidenceService(
                files,
                store,
                new EvidenceChecks(scanner, WORKERS),
                WORKERS,
                scanner,
                LIMITS,
                new LegalClock(Clock.systemUTC()));
    }

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @Test
    void aPhotographIsShownUprightAndWithoutTheCamerasData() throws Exception {
        EvidenceFile file = send("lorry.jpg", "image/jpeg", HostileFiles.jpegOfTelephone(400, 200));

        Path copy = service.pageImage(reviewer, file.reference(), 1);
        BufferedImage image = ImageIO.read(copy.toFile());
        assertThat(file.state()).isEqualTo(EvidenceState.READY);
        assertThat(List.of(file.width(), file.height())).containsExactly(400, 200);
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(200, 400);
        assertThat(new Color(image.getRGB(100, 20)).getRed()).isGreaterThan(200);
        assertThat(ImageMetadataReader.readMetadata(copy.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class))
                .isNull();
    }

    @Test
    void aLargePictureIsMadeSmallerForReading() throws IOException {
        EvidenceFile file = send("black.png", "image/png", HostileFiles.blackPng(7_000, 7_000, 7_000));

        BufferedImage image =
                ImageIO.read(service.pageImage(driver, file.reference(), 1).toFile());
        assertThat(image.getWidth()).isEqualTo(2_400);
    }

    @Test
    void aDocumentIsShownPageByPage() throws IOException {
        EvidenceFile file = send("checklist.pdf", "application/pdf", HostileFiles.pdf(3));

        assertThat(file.state()).isEqualTo(EvidenceState.READY);
        assertThat(file.pages()).isEqualTo(3);
        assertThat(ImageIO.read(service.pageImage(reviewer, file.reference(), 3).toFile())
                        .getHeight())
                .isEqualTo(1_600);
        assertThat(refusalOf(() -> service.pageImage(reviewer, file.reference(), 4)))
                .isEqualTo(EvidenceRefusal.NO_SUCH_FILE);
    }

    @Test
    void filesThatComeWithACaseAreCheckedBeforeItAndKeptWithIt() {
        List<EvidenceFile> prepared = service.prepare(
                port,
                EvidenceOwner.caseDraft(new Reference(port.id())),
                List.of(attachment("a.png", HostileFiles.png(60, 40)), attachment("b.png", HostileFiles.png(50, 40))));
        assertThat(files.of(reviewer, EvidenceOwner.caseFile(caseReference))).isEmpty();

        service.attach(port, prepared, EvidenceOwner.caseFile(caseReference));

        assertThat(service.files(reviewer, EvidenceOwner.caseFile(caseReference)))
                .extracting(EvidenceFile::fileName, EvidenceFile::state)
                .containsExactly(tuple("a.png", EvidenceState.READY), tuple("b.png", EvidenceState.READY));
    }

    @Test
    void filesOfACaseThatIsNotStoredLeaveNothingBehind() throws IOException {
        List<EvidenceFile> prepared = service.prepare(
                port,
                EvidenceOwner.caseDraft(new Reference(port.id())),
                List.of(attachment("a.png", HostileFiles.png(60, 40)), attachment("b.exe", text("MZ program"))));

        service.discard(prepared);

        assertThat(prepared.get(1).refusal()).contains(EvidenceRefusal.KIND_NOT_ACCEPTED);
        List<String> left = new ArrayList<>();
        store.keys(left::add);
        assertThat(left).isEmpty();
        try (Stream<Path> all = Files.walk(directory)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void filesThatComeWithACaseKeepToTheLimitsTogether() {
        List<EvidenceFile> prepared = service.prepare(
                port,
                EvidenceOwner.caseDraft(new Reference(port.id())),
                Stream.generate(() -> attachment("a.png", HostileFiles.png(60, 40)))
                        .limit(5)
                        .toList());

        assertThat(prepared.get(3).refusal()).isEmpty();
        assertThat(prepared.get(3).sameAs()).contains(prepared.get(0).reference());
        assertThat(prepared.get(4).refusal()).contains(EvidenceRefusal.TOO_MANY);
    }

    private static Attachment attachment(String name, byte[] content) {
        return new Attachment(name, "", new ByteArrayInputStream(content));
    }

    static Stream<Arguments> filesThatAreNotKept() {
        byte[] pdf = HostileFiles.pdf(1);
        byte[] jpeg = HostileFiles.jpeg(60, 40);
        byte[] png = HostileFiles.png(60, 40);
        byte[] brokenSum = png.clone();
        brokenSum[brokenSum.length - 20] ^= 1;
        byte[] script = text("<script>alert(1)</script>");
        byte[] zipAround =
                HostileFiles.zip(new String(pdf, StandardCharsets.ISO_8859_1).substring(0, Math.min(600, pdf.length)));
        return Stream.of(
                Arguments.of("an empty file", "a.pdf", "application/pdf", new byte[0], EvidenceRefusal.EMPTY),
                Arguments.of("too large", "a.png", "image/png", new byte[LARGEST + 1], EvidenceRefusal.TOO_LARGE),
                Arguments.of("a program", "a.exe", "", text("MZ program"), EvidenceRefusal.KIND_NOT_ACCEPTED),
                Arguments.of("no extension", "letter", "application/pdf", pdf, EvidenceRefusal.KIND_NOT_ACCEPTED),
                Arguments.of("wrong extension", "a.jpg", "image/jpeg", png, EvidenceRefusal.TYPE_DISAGREES),
                Arguments.of("wrong declaration", "a.png", "text/html", png, EvidenceRefusal.TYPE_DISAGREES),
                Arguments.of("a web page", "a.pdf", "", text("<html></html>"), EvidenceRefusal.TYPE_DISAGREES),
                Arguments.of(
                        "PDF then ZIP", "a.pdf", "", joined(pdf, HostileFiles.zip()), EvidenceRefusal.HIDES_ANOTHER),
                Arguments.of(
                        "ZIP then PDF", "a.pdf", "", joined(HostileFiles.zip(), pdf), EvidenceRefusal.HIDES_ANOTHER),
                Arguments.of("PDF in a ZIP's comment", "a.pdf", "", zipAround, EvidenceRefusal.HIDES_ANOTHER),
                Arguments.of("PDF then script", "a.pdf", "", joined(pdf, script), EvidenceRefusal.HIDES_ANOTHER),
                Arguments.of("script in a PDF's head", "a.pdf", "", headed(pdf, script), EvidenceRefusal.HIDES_ANOTHER),
                Arguments.of(
                        "JPEG then ZIP", "a.jpg", "", joined(jpeg, HostileFiles.zip()), EvidenceRefusal.HIDES_ANOTHER),
                Arguments.of("PNG then page", "a.png", "", joined(png, script), EvidenceRefusal.HIDES_ANOTHER),
                Arguments.of(
                        "40,000 by 40,000",
                        "a.png",
                        "image/png",
                        HostileFiles.blackPng(40_000, 40_000, 1),
                        EvidenceRefusal.TOO_MANY_PIXELS),
                Arguments.of("half a PNG", "a.png", "", HostileFiles.firstPartOf(png, 0.6), EvidenceRefusal.DAMAGED),
                Arguments.of("half a JPEG", "a.jpg", "", HostileFiles.firstPartOf(jpeg, 0.9), EvidenceRefusal.DAMAGED),
                Arguments.of("half a PDF", "a.pdf", "", HostileFiles.firstPartOf(pdf, 0.5), EvidenceRefusal.DAMAGED),
                Arguments.of("a changed PNG", "a.png", "", brokenSum, EvidenceRefusal.DAMAGED),
                Arguments.of("locked", "a.pdf", "", HostileFiles.encryptedPdf("secret"), EvidenceRefusal.ENCRYPTED),
                Arguments.of(
                        "locked for change", "a.pdf", "", HostileFiles.encryptedPdf(""), EvidenceRefusal.ENCRYPTED),
                Arguments.of("six pages", "a.pdf", "", HostileFiles.pdf(6), EvidenceRefusal.TOO_MANY_PAGES));
    }

    private static byte[] headed(byte[] pdf, byte[] script) {
        return joined(text("%PDF-1.6\n%"), script, text("\n"), pdf);
    }

    @ParameterizedTest(name = "{0} is {4}")
    @MethodSource("filesThatAreNotKept")
    void aFileThatMayNotBeKeptIsRefusedWithItsReason(
            String what, String name, String type, byte[] bytes, EvidenceRefusal reason) throws IOException {
        EvidenceFile file = send(name, type, bytes);

        assertThat(file.refusal()).contains(reason);
        assertThat(file.state()).isEqualTo(EvidenceState.REFUSED);
        assertThat(everythingStored()).isEmpty();
        assertThat(refusalOf(() -> service.pageImage(driver, file.reference(), 1)))
                .isEqualTo(EvidenceRefusal.NO_SUCH_FILE);
    }

    @Test
    void aDocumentThatCouldDoMoreThanBeReadIsKeptFlaggedAndShownAsPictures() throws IOException {
        EvidenceFile script = send("a.pdf", "", HostileFiles.pdfWithScript());
        EvidenceFile program = send("b.pdf", "", HostileFiles.pdfThatStartsAProgram());
        EvidenceFile embedded = send("c.pdf", "", HostileFiles.pdfWithEmbeddedFile());
        EvidenceFile form = send("d.pdf", "", HostileFiles.pdfWithXfaForm());

        assertThat(script.flags()).containsExactly(EvidenceFlag.ACTIVE_CONTENT);
        assertThat(program.flags()).containsExactly(EvidenceFlag.ACTIVE_CONTENT);
        assertThat(embedded.flags()).containsExactly(EvidenceFlag.EMBEDDED_FILES);
        assertThat(form.flags()).containsExactly(EvidenceFlag.XFA_FORM);
        for (EvidenceFile file : List.of(script, program, embedded, form)) {
            assertThat(ImageIO.read(
                            service.pageImage(reviewer, file.reference(), 1).toFile()))
                    .isNotNull();
        }
    }

    @Test
    void aDocumentThatNeverEndsIsGivenUpAndTheNextOneIsPainted() throws IOException {
        EvidenceFile endless = send("endless.pdf", "", HostileFiles.pdfWithoutEnd());
        EvidenceFile plain = send("plain.pdf", "", HostileFiles.pdf(1));

        assertThat(refusalOf(() -> service.pageImage(reviewer, endless.reference(), 1)))
                .isEqualTo(EvidenceRefusal.TOO_COMPLEX);
        assertThat(service.pageImage(reviewer, plain.reference(), 1)).exists();
    }

    @Test
    void whileTheScannerIsDownAFileWaitsAndNobodyCanOpenIt() throws IOException {
        scanner.goesDown();
        EvidenceFile file = send("lorry.jpg", "image/jpeg", HostileFiles.jpeg(60, 40));

        assertThat(file.state()).isEqualTo(EvidenceState.CHECKING);
        for (Actor actor : List.of(driver, reviewer)) {
            assertThat(refusalOf(() -> service.pageImage(actor, file.reference(), 1)))
                    .isEqualTo(EvidenceRefusal.NO_SUCH_FILE);
        }
        service.checkWaiting();
        assertThat(file.state()).isEqualTo(EvidenceState.CHECKING);

        scanner.comesBack();
        service.checkWaiting();
        assertThat(file.state()).isEqualTo(EvidenceState.READY);
        assertThat(service.pageImage(reviewer, file.reference(), 1)).exists();
    }

    @Test
    void aVirusThatIsFoundLaterIsNotKept() throws IOException {
        scanner.goesDown();
        EvidenceFile file = send("lorry.jpg", "image/jpeg", HostileFiles.jpeg(60, 40));

        scanner.comesBack();
        scanner.findsSomething();
        service.checkWaiting();

        assertThat(file.refusal()).contains(EvidenceRefusal.VIRUS);
        assertThat(everythingStored()).isEmpty();
    }

    @Test
    void aVirusIsCalledAVirusWhateverItsName() throws IOException {
        scanner.findsSomething();

        assertThat(send("eicar.com", "", HostileFiles.EICAR).refusal()).contains(EvidenceRefusal.VIRUS);
        assertThat(everythingStored()).isEmpty();
    }

    @Test
    void theSameBytesSentAgainAreNoted() throws IOException {
        byte[] picture = HostileFiles.png(30, 30);
        EvidenceFile first = send("a.png", "", picture);
        EvidenceFile second = send("b.png", "", picture);

        assertThat(first.sameAs()).isEmpty();
        assertThat(second.sameAs()).contains(first.reference());
    }

    @Test
    void uploadsAtTheSameMomentKeepToTheMostFiles() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<EvidenceFile>> uploads = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            uploads.add(() -> send("a.png", "", HostileFiles.png(30, 30)));
        }

        List<EvidenceFile> results = new ArrayList<>();
        for (Future<EvidenceFile> upload : threads.invokeAll(uploads)) {
            results.add(upload.get());
        }
        threads.shutdown();

        assertThat(results.stream().filter(file -> file.state() == EvidenceState.READY))
                .hasSize(4);
        assertThat(results.stream().flatMap(file -> file.refusal().stream()))
                .hasSize(8)
                .containsOnly(EvidenceRefusal.TOO_MANY);
    }

    @Test
    void allFilesTogetherHaveALimitToo() throws IOException {
        byte[] large = joined(HostileFiles.png(30, 30), new byte[590_000]);
        send("a.png", "", large);
        send("b.png", "", large);

        assertThat(send("c.png", "", large).refusal()).contains(EvidenceRefusal.TOO_MUCH_TOGETHER);
    }

    @Test
    void nobodyElseSeesOrRemovesAFile() throws IOException {
        EvidenceFile file = send("a.png", "", HostileFiles.png(30, 30));
        Actor other = Actor.person(Reference.random(ReferenceKind.LIABILITY));
        Actor finance = new Actor(Actor.Kind.STAFF, "STF-2", Set.of(Actor.Role.FINANCE));

        for (Actor stranger : List.of(other, finance)) {
            assertThat(service.files(stranger, draft)).isEmpty();
            assertThat(refusalOf(() -> service.get(stranger, file.reference())))
                    .isEqualTo(EvidenceRefusal.NO_SUCH_FILE);
            assertThat(refusalOf(() -> service.pageImage(stranger, file.reference(), 1)))
                    .isEqualTo(EvidenceRefusal.NO_SUCH_FILE);
            assertThat(refusalOfDoing(() -> service.remove(stranger, file.reference())))
                    .isEqualTo(EvidenceRefusal.NO_SUCH_FILE);
            assertThat(refusalOf(
                            () -> service.receive(stranger, draft, "a.png", "", new ByteArrayInputStream(new byte[1]))))
                    .isEqualTo(EvidenceRefusal.NO_SUCH_FILE);
        }
        assertThat(refusalOfDoing(() -> service.remove(reviewer, file.reference())))
                .isEqualTo(EvidenceRefusal.NO_SUCH_FILE);
    }

    @Test
    void aFileThatIsTakenBackIsGone() throws IOException {
        EvidenceFile file = send("a.png", "", HostileFiles.png(30, 30));

        service.remove(driver, file.reference());

        assertThat(service.files(driver, draft)).isEmpty();
        assertThat(everythingStored()).isEmpty();
    }

    private EvidenceFile send(String name, String type, byte[] bytes) {
        return service.receive(driver, draft, name, type, new ByteArrayInputStream(bytes));
    }

    private List<Path> everythingStored() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static EvidenceRefusal refusalOf(Callable<?> call) {
        try {
            call.call();
        } catch (Refused refused) {
            return (EvidenceRefusal) refused.refusal();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("not refused");
    }

    private static EvidenceRefusal refusalOfDoing(Runnable call) {
        return refusalOf(Executors.callable(call));
    }
}
