package org.cecps.portal.correspondence;

/** Sends e-mail. Called by outbox handlers only, after the commit. */
public interface Mailer {

    /**
     * Hands a mail to the mail server.
     *
     * @throws IllegalStateException when the server does not take it; the outbox tries again
     */
    void send(Mail mail);

    /** Whether the mail server answers. */
    boolean answers();
}
