package org.cecps.portal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cecps.portal.shared.Reference;

/** What an hourly reconciliation found: whether every file that was acknowledged is there, byte for byte. */
@Entity
@Table(name = "evidence_reconciliation")
public class ReconciliationReport {

    private static final int MOST_NAMED = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private long files;

    private long bytes;

    private long wrong;

    private String named;

    private long unclaimed;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReconciliationReport() {}

    @SuppressWarnings("NullAway.Init")
    ReconciliationReport(
            Instant startedAt, Instant endedAt, long files, long bytes, List<Reference> wrong, long unclaimed) {
        this.startedAt = startedAt;
        this.endedAt = endedAt;
        this.files = files;
        this.bytes = bytes;
        this.wrong = wrong.size();
        this.named = wrong.stream().limit(MOST_NAMED).map(Reference::value).collect(Collectors.joining(","));
        this.unclaimed = unclaimed;
    }

    /** When it began. */
    public Instant startedAt() {
        return startedAt;
    }

    /** When it ended. */
    public Instant endedAt() {
        return endedAt;
    }

    /** How many files were read. */
    public long files() {
        return files;
    }

    /** How many bytes they have. */
    public long bytes() {
        return bytes;
    }

    /** How many are missing or changed. */
    public long wrong() {
        return wrong;
    }

    /** The missing or changed files, the first hundred. */
    public List<Reference> named() {
        return named.isEmpty()
                ? List.of()
                : Stream.of(named.split(",")).map(Reference::new).toList();
    }

    /** How many stored files no record speaks of: left behind by a crash before anybody was told of them. */
    public long unclaimed() {
        return unclaimed;
    }

    @Override
    public String toString() {
        return files + " files, " + wrong + " missing or changed " + Arrays.asList(named.split(",")) + ", " + unclaimed
                + " unclaimed";
    }
}
