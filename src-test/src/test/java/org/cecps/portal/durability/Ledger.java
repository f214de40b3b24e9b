package org.cecps.portal.durability;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All that the portal acknowledged to anybody, in the order of nothing: the other side of what its database should hold. */
final class Ledger {

    private final Set<Saved> drafts = ConcurrentHashMap.newKeySet();
    private final Set<Kept> files = ConcurrentHashMap.newKeySet();
    private final Set<Receipt> receipts = ConcurrentHashMap.newKeySet();

    /**
     * A step of a draft.
     *
     * @param notice whose
     * @param words what the draft holds since
     */
    record Saved(String notice, String words) {}

    /**
     * A file.
     *
     * @param notice whose
     * @param sha256 its fingerprint as it left the phone
     */
    record Kept(String notice, String sha256) {}

    /**
     * A receipt.
     *
     * @param notice whose
     * @param formId the id of the form that was sent
     * @param objection the reference on the receipt
     */
    record Receipt(String notice, String formId, String objection) {}

    void draftSaved(String notice, String words) {
        drafts.add(new Saved(notice, words));
    }

    void fileKept(String notice, String sha256) {
        files.add(new Kept(notice, sha256));
    }

    void receiptGiven(String notice, String formId, String objection) {
        receipts.add(new Receipt(notice, formId, objection));
    }

    List<Saved> drafts() {
        return List.copyOf(drafts);
    }

    List<Kept> files() {
        return List.copyOf(files);
    }

    List<Receipt> receipts() {
        return List.copyOf(receipts);
    }
}
