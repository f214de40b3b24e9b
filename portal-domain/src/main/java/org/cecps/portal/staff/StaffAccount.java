package org.cecps.portal.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;

/** The account of one member of staff, with the grade that says what they may decide. */
@Entity
@Table(name = "staff_account")
public class StaffAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private Reference reference;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Actor.Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "totp_sealed")
    private String totpSealed;

    @Column(name = "last_step")
    private long lastStep;

    private boolean active;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StaffAccount() {}

    @SuppressWarnings("NullAway.Init")
    StaffAccount(String userName, String fullName, Actor.Role role, String passwordHash, String totpSealed) {
        this.reference = Reference.random(ReferenceKind.STAFF);
        this.userName = userName;
        this.fullName = fullName;
        this.role = role;
        this.passwordHash = passwordHash;
        this.totpSealed = totpSealed;
        this.lastStep = -1;
        this.active = true;
    }

    boolean hasPassword(String hash) {
        return org.cecps.portal.secrets.Secrets.same(passwordHash, hash);
    }

    String totpSealed() {
        return totpSealed;
    }

    /** Uses up a one-time code's step; false when it, or a later one, was used before. */
    boolean useStep(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    /** Its reference; what the audit log and the work items keep. */
    public Reference reference() {
        return reference;
    }

    /** The name they sign in with. */
    public String userName() {
        return userName;
    }

    /** Their name. */
    public String fullName() {
        return fullName;
    }

    /** Their grade or role. */
    public Actor.Role role() {
        return role;
    }

    /** Whether they may sign in. */
    public boolean isActive() {
        return active;
    }

    /** The actor they are. */
    public Actor actor() {
        return new Actor(Actor.Kind.STAFF, reference.value(), Set.of(role));
    }
}
