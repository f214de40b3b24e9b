package org.cecps.portal.web.objection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.cecps.portal.evidence.EvidenceOwner;
import org.cecps.portal.evidence.EvidenceService;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.web.support.CurrentActor;
import org.cecps.portal.web.support.FormErrors;
import org.cecps.portal.web.support.PageTexts;
import org.jspecify.annotations.Nullable;

/** The files of an objection: any number at a time, with what became of each. */
@Named
@RequestScoped
public class FilesBacking {

    private static final String FIELD = "up";
    private static final String STAY = "/objection/files?faces-redirect=true";

    @Inject
    private ObjectionDraft draft;

    @Inject
    private EvidenceService evidence;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormErrors errors;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    private boolean taken;
    private @Nullable List<FileRow> rows;

    /** Puts what became of refused files into the summary, before the page is written. */
    public void read() {
        getRows().stream()
                .filter(FileRow::isRefused)
                .forEach(row -> errors.add(
                        "x" + row.reference(), texts.of("objection.files.error", texts.name(row.name()), row.error())));
    }

    /** The files added so far. */
    public List<FileRow> getRows() {
        List<FileRow> known = rows;
        if (known == null) {
            known = evidence.files(actor.person(), owner()).stream()
                    .map(file -> FileRow.of(file, texts))
                    .toList();
            rows = known;
        }
        return known;
    }

    /** The heading of the summary. */
    public String getFailed() {
        long refused = getRows().stream().filter(FileRow::isRefused).count();
        return refused == 0 ? texts.of("common.problem") : texts.of("objection.files.failed", refused);
    }

    /** How large a file and how many there may be. */
    public String getLimits() {
        return texts.of(
                "objection.files.hint",
                evidence.limits().bytes() / (1024 * 1024),
                evidence.limits().files());
    }

    /** Whether files are scanned for viruses. */
    public boolean isScanning() {
        return evidence.isScanning();
    }

    /** Adds the files that were chosen. */
    public @Nullable String add() {
        if (receive() == 0) {
            errors.add(FIELD, texts.of("objection.files.nothing"));
            return null;
        }
        return STAY;
    }

    /** Takes a file back. */
    public String remove(String reference) {
        receive();
        evidence.remove(actor.person(), new Reference(reference));
        return STAY;
    }

    /** Adds what was chosen and goes on; stays when one of those was not accepted. */
    public String next() {
        int before = refused();
        receive();
        rows = null;
        if (refused() > before) {
            return STAY;
        }
        draft.keepFilesSeen();
        return draft.nextPage();
    }

    /** Adds what was chosen and goes back to the notice. */
    public String stop() {
        receive();
        return "/notice?faces-redirect=true";
    }

    private int refused() {
        return (int) getRows().stream().filter(FileRow::isRefused).count();
    }

    private int receive() {
        if (taken) {
            return 0;
        }
        taken = true;
        int received = 0;
        for (Part part : parts()) {
            String name = part.getSubmittedFileName();
            if (part.getName().equals(FIELD) && name != null && !name.isBlank()) {
                receive(part, name);
                received++;
            }
        }
        return received;
    }

    /** The parts as they were sent. The component of Faces would drop an empty file without a word. */
    private Collection<Part> parts() {
        try {
            return request.getParts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private void receive(Part part, String name) {
        String type = Objects.requireNonNullElse(part.getContentType(), "");
        try (InputStream content = part.getInputStream()) {
            evidence.receive(actor.person(), owner(), name, type, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EvidenceOwner owner() {
        return EvidenceOwner.objectionDraft(actor.liability());
    }
}
