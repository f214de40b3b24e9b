package org.cecps.portal.durability;

/** The portal did not say that it was done: no answer, or another one. It may be done or not. */
final class NotAcknowledged extends RuntimeException {

    NotAcknowledged(String message) {
        super(message);
    }

    NotAcknowledged(Exception cause) {
        super(cause);
    }
}
