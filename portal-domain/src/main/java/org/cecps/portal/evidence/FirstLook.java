package org.cecps.portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.Tika;

/** What a file says it is: its name, the kind it was declared as and its first bytes must agree. Reads those bytes only. */
final class FirstLook {

    private static final int HEAD = 65_536;
    private static final Tika TIKA = new Tika();

    private FirstLook() {}

    /**
     * The kind of a file.
     *
     * @throws org.cecps.portal.shared.Refused {@link EvidenceRefusal} when it is none, or two
     */
    static EvidenceKind kindOf(Path file, String name, String declaredType) throws IOException {
        EvidenceKind kind = EvidenceKind.ofName(name).orElseThrow(EvidenceRefusal.KIND_NOT_ACCEPTED::refused);
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        if (!TIKA.detect(head).equals(kind.mediaType())) {
            boolean alsoKind = Arrays.stream(EvidenceKind.values())
                    .anyMatch(other -> new String(head, StandardCharsets.ISO_8859_1).indexOf(other.signature()) > 0);
            throw (alsoKind ? EvidenceRefusal.HIDES_ANOTHER : EvidenceRefusal.TYPE_DISAGREES).refused();
        }
        if (!agrees(declaredType.toLowerCase(Locale.ROOT), kind)) {
            throw EvidenceRefusal.TYPE_DISAGREES.refused();
        }
        return kind;
    }

    /** Some phones and file managers declare nothing, or nothing better than "bytes". */
    private static boolean agrees(String declared, EvidenceKind kind) {
        String type = declared.split(";", 2)[0].strip();
        return type.isEmpty()
                || type.equals("application/octet-stream")
                || type.equals(kind.mediaType())
                || (kind == EvidenceKind.JPEG && (type.equals("image/jpg") || type.equals("image/pjpeg")))
                || (kind == EvidenceKind.PDF && type.equals("application/x-pdf"));
    }
}
