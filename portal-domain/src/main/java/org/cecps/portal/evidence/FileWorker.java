package org.cecps.portal.evidence;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cecps.portal.shared.Refused;

/**
 * The process in which a file somebody sent is opened: the only place where its inside is read. It has little memory, no
 * settings and no secrets, and is ended when it takes too long; the portal does not notice. It reads one order a line and
 * answers one line each, parts parted by tabs:
 *
 * <ul>
 *   <li>{@code look KIND file copy}: inspects; of a picture also paints the clean copy. Answer: {@code seen pages width height
 *       FLAG,FLAG} or {@code refused WHY limit}.
 *   <li>{@code page file number copy}: paints a page of a document. Answer: {@code done} or {@code refused}.
 * </ul>
 */
public final class FileWorker {

    private final FileInspection inspection;

    private FileWorker(FileInspection inspection) {
        this.inspection = inspection;
    }

    /** Works until its input ends. Arguments: the most pages of a document, the most pixels of a picture. */
    public static void main(String[] arguments) throws IOException {
        FileWorker worker =
                new FileWorker(new FileInspection(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1])));
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String order = orders.readLine();
        while (order != null) {
            answers.println(worker.answer(order.split("\t", -1)));
            order = orders.readLine();
        }
    }

    private String answer(String[] order) throws IOException {
        try {
            return order[0].equals("look")
                    ? look(EvidenceKind.valueOf(order[1]), Path.of(order[2]), Path.of(order[3]))
                    : page(Path.of(order[1]), Integer.parseInt(order[2]), Path.of(order[3]));
        } catch (Refused refused) {
            return "refused\t" + refused.refusal().name() + "\t"
                    + refused.arguments().stream()
                            .map(String::valueOf)
                            .findFirst()
                            .orElse("0");
        }
    }

    private String look(EvidenceKind kind, Path file, Path copy) throws IOException {
        Inspection seen = inspection.inspect(file, kind);
        if (kind != EvidenceKind.PDF) {
            CleanCopies.write(picture(file, kind), copy);
        }
        return "seen\t" + seen.pages() + "\t" + seen.width() + "\t" + seen.height() + "\t"
                + seen.flags().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static BufferedImage picture(Path file, EvidenceKind kind) {
        try {
            return CleanCopies.picture(file, kind);
        } catch (IOException | RuntimeException e) {
            throw EvidenceRefusal.DAMAGED.refused();
        }
    }

    private static String page(Path file, int page, Path copy) throws IOException {
        CleanCopies.write(page(file, page), copy);
        return "done";
    }

    private static BufferedImage page(Path file, int page) {
        try {
            return CleanCopies.page(file, page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw EvidenceRefusal.CANNOT_BE_SHOWN.refused();
        }
    }
}
