package org.cecps.portal.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.Reference;
import org.jspecify.annotations.Nullable;

/** One event on its way to one handler, with its tries so far. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    /** After so many failed tries a person has to look; the message stays, with its last error. */
    static final int MOST_TRIES = 12;

    /** How long a claimed message is left alone: longer than a mail server may take to answer. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final int ERROR_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String event;

    private String handler;

    private Reference about;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "next_try_at")
    private @Nullable Instant nextTryAt;

    private int tries;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {}

    @SuppressWarnings("NullAway.Init")
    OutboxMessage(DomainEvent event, String handler, Instant now) {
        this.event = event.getClass().getSimpleName();
        this.handler = handler;
        this.about = event.about();
        this.keptAt = now;
        this.nextTryAt = now;
    }

    /** Taken for delivery: nobody else tries it until the lease ends, and then somebody does if this node is gone. */
    void claimed(Instant now) {
        nextTryAt = now.plus(LEASE);
    }

    void delivered(Instant now) {
        deliveredAt = now;
        nextTryAt = null;
        lastError = null;
    }

    /** Waits longer after each failure: a minute, two, four, up to an hour; after {@link #MOST_TRIES} it stops. */
    void failed(Instant now, String error) {
        tries++;
        lastError = error.length() > ERROR_LENGTH ? error.substring(0, ERROR_LENGTH) : error;
        Duration wait = Duration.ofMinutes(Math.min(60, 1L << Math.min(tries - 1, 6)));
        nextTryAt = tries >= MOST_TRIES ? null : now.plus(wait);
    }

    long id() {
        return id;
    }

    /** The event's name, as in {@code ObjectionSubmitted}. */
    public String event() {
        return event;
    }

    /** The handler's name. */
    public String handler() {
        return handler;
    }

    /** What the event happened to. */
    public Reference about() {
        return about;
    }

    /** Whether it has arrived. */
    public boolean isDelivered() {
        return deliveredAt != null;
    }

    /** Whether the portal has given up and a person has to look. */
    public boolean isStuck() {
        return deliveredAt == null && nextTryAt == null;
    }
}
