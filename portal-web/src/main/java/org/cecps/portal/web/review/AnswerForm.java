package org.cecps.portal.web.review;

import org.cecps.portal.objection.GroundAnswer;
import org.cecps.portal.objection.ObjectionGround;
import org.jspecify.annotations.Nullable;

/** What an officer answers to one ground. */
public class AnswerForm {

    private final ObjectionGround ground;
    private boolean accepted;
    private @Nullable String answer;
    private @Nullable String wouldAccept;

    AnswerForm(ObjectionGround ground) {
        this.ground = ground;
    }

    void fill(GroundAnswer given) {
        accepted = given.isAccepted();
        answer = given.answer();
        wouldAccept = given.wouldAccept().orElse(null);
    }

    GroundAnswer toAnswer() {
        return new GroundAnswer(
                ground,
                accepted,
                answer == null ? "" : answer.strip(),
                accepted || wouldAccept == null ? null : wouldAccept.strip());
    }

    /** The ground. */
    public ObjectionGround getGround() {
        return ground;
    }

    /** Whether it is accepted. */
    public boolean isAccepted() {
        return accepted;
    }

    /** From the form. */
    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    /** Why. */
    public @Nullable String getAnswer() {
        return answer;
    }

    /** From the form. */
    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    /** What would have been accepted. */
    public @Nullable String getWouldAccept() {
        return wouldAccept;
    }

    /** From the form. */
    public void setWouldAccept(@Nullable String wouldAccept) {
        this.wouldAccept = wouldAccept;
    }
}
