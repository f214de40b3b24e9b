package org.cecps.portal.evidence;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;

/** The records of files, without a database. Photographs of a case are not shown to anybody's notice here. */
final class InMemoryEvidenceFiles implements EvidenceFiles {

    private final List<EvidenceFile> files = new CopyOnWriteArrayList<>();
    private long last;

    @Override
    public synchronized void add(Actor sender, EvidenceFile file) {
        last++;
        try {
            Field id = EvidenceFile.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(file, last);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        files.add(file);
    }

    @Override
    public void update(Actor actor, EvidenceFile file) {}

    @Override
    public void remove(Actor sender, EvidenceFile file) {
        files.remove(file);
    }

    @Override
    public EvidenceFile get(Actor actor, Reference reference) {
        return files.stream()
                .filter(file -> file.reference().equals(reference) && maySee(actor, file))
                .findFirst()
                .orElseThrow(EvidenceRefusal.NO_SUCH_FILE::refused);
    }

    @Override
    public List<EvidenceFile> of(Actor actor, EvidenceOwner owner) {
        return files.stream()
                .filter(file -> file.owner().equals(owner) && maySee(actor, file))
                .toList();
    }

    private static boolean maySee(Actor actor, EvidenceFile file) {
        return actor.isCaseworker() || file.isSentBy(actor);
    }

    @Override
    public List<EvidenceFile> heldBy(EvidenceOwner owner) {
        return files.stream()
                .filter(file -> file.owner().equals(owner) && file.state() != EvidenceState.REFUSED)
                .toList();
    }

    @Override
    public List<EvidenceFile> due(Instant now, int most) {
        return files.stream()
                .filter(file -> file.state() == EvidenceState.CHECKING)
                .limit(most)
                .toList();
    }

    @Override
    public List<EvidenceFile> keptAfter(long id, int most) {
        return new ArrayList<>(files)
                .stream()
                        .filter(file -> file.id() > id && file.state() != EvidenceState.REFUSED)
                        .limit(most)
                        .toList();
    }

    @Override
    public EvidenceVitals.Backlog backlog(Instant lateBefore) {
        long waiting = files.stream()
                .filter(file -> file.state() == EvidenceState.CHECKING)
                .count();
        return new EvidenceVitals.Backlog(waiting, 0);
    }
}
