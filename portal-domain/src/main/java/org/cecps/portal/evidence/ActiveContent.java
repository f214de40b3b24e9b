package org.cecps.portal.evidence;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** What a document could do besides being read. Looks at every object of it, also those that no page mentions. */
final class ActiveContent {

    private static final Set<String> ACTIVE = Set.of(
            "JavaScript", "JS", "Launch", "RichMedia", "SubmitForm", "ImportData", "GoToE", "Rendition", "Movie", "3D");
    private static final Set<String> EMBEDDED = Set.of("EmbeddedFiles", "EmbeddedFile", "EF", "FileAttachment");

    private final Set<EvidenceFlag> flags = EnumSet.noneOf(EvidenceFlag.class);
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    ActiveContent(COSDocument document) {
        later(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            later(document.getObjectFromPool(key));
            while (!waiting.isEmpty()) {
                look(waiting.remove());
            }
        }
    }

    /** What was found. */
    Set<EvidenceFlag> flags() {
        return flags;
    }

    private void later(@Nullable COSBase base) {
        COSBase value = base instanceof COSObject object ? object.getObject() : base;
        if ((value instanceof COSDictionary || value instanceof COSArray) && seen.add(value)) {
            waiting.add(value);
        }
    }

    private void look(COSBase base) {
        if (base instanceof COSArray array) {
            array.forEach(this::later);
        }
        if (base instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                note(key.getName());
                if (dictionary.getDictionaryObject(key) instanceof COSName name && isKind(key)) {
                    note(name.getName());
                }
                later(dictionary.getItem(key));
            }
        }
    }

    private static boolean isKind(COSName key) {
        return key.equals(COSName.S) || key.equals(COSName.TYPE) || key.equals(COSName.SUBTYPE);
    }

    private void note(String name) {
        if (ACTIVE.contains(name)) {
            flags.add(EvidenceFlag.ACTIVE_CONTENT);
        }
        if (EMBEDDED.contains(name)) {
            flags.add(EvidenceFlag.EMBEDDED_FILES);
        }
        if (name.equals("XFA")) {
            flags.add(EvidenceFlag.XFA_FORM);
        }
    }
}
