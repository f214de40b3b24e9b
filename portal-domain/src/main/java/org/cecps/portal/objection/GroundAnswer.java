package org.cecps.portal.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The team's answer to one ground: accepted or not, why, and what would have been accepted (R 9.25, 9.34). */
@Embeddable
public class GroundAnswer {

    @Enumerated(EnumType.STRING)
    private ObjectionGround ground;

    private boolean accepted;

    private String answer;

    @Column(name = "would_accept")
    private @Nullable String wouldAccept;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected GroundAnswer() {}

    /** An answer to a ground; what would have been accepted is needed when the ground is refused. */
    public GroundAnswer(ObjectionGround ground, boolean accepted, String answer, @Nullable String wouldAccept) {
        this.ground = ground;
        this.accepted = accepted;
        this.answer = answer;
        this.wouldAccept = wouldAccept;
    }

    /** The ground that is answered. */
    public ObjectionGround ground() {
        return ground;
    }

    /** Whether it is accepted. */
    public boolean isAccepted() {
        return accepted;
    }

    /** Why, in English. */
    public String answer() {
        return answer;
    }

    /** What would have been accepted, in English; there when the ground is refused. */
    public Optional<String> wouldAccept() {
        return Optional.ofNullable(wouldAccept);
    }
}
