package org.cecps.portal.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.translations.Texts;
import org.cecps.portal.workqueue.Queue;
import org.cecps.portal.workqueue.WorkQueueService;
import org.jspecify.annotations.Nullable;

/** The frame around each page of the team: who is signed in, and the queues they may work with their counts. */
@Named
@RequestScoped
public class StaffFrame {

    private static final int COUNTED_TO = 1_000;

    @Inject
    private CurrentStaff staff;

    @Inject
    private WorkQueueService work;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<QueueLink> queues;

    /**
     * A queue in the navigation.
     *
     * @param name the queue's name in the address
     * @param key the text's key
     * @param count how many items wait, "1,000+" above that
     */
    public record QueueLink(String name, String key, String count) {}

    /** The name of who is signed in. */
    public String getName() {
        return staff.ifSignedIn().map(account -> account.fullName()).orElse("");
    }

    /** Their grade. */
    public String getGrade() {
        return staff.ifSignedIn().map(account -> account.role().name()).orElse("");
    }

    /** Whether they work on cases. */
    public boolean isCaseworker() {
        return staff.actor().isCaseworker();
    }

    /** Whether they keep accounts and settings. */
    public boolean isAdministrator() {
        return staff.actor().may(Actor.Role.ADMINISTRATOR);
    }

    /** The queues they may work. */
    public List<QueueLink> getQueues() {
        if (queues == null) {
            Actor actor = staff.actor();
            queues = actor.isCaseworker()
                    ? Arrays.stream(Queue.values())
                            .filter(queue -> actor.may(queue.lowestGrade()))
                            .map(queue -> link(actor, queue))
                            .toList()
                    : List.of();
        }
        return queues;
    }

    private QueueLink link(Actor actor, Queue queue) {
        int count = work.count(actor, queue, COUNTED_TO);
        return new QueueLink(
                queue.name(),
                Texts.key("review.queue.", queue),
                count >= COUNTED_TO ? "1,000+" : Integer.toString(count));
    }

    /** {@code page} for the page that is shown, for {@code aria-current}; else nothing. */
    public @Nullable String current(String name) {
        boolean isQueue = name.equals(request.getParameter("name"));
        return isQueue || request.getRequestURI().endsWith("/" + name) ? "page" : null;
    }

    /** Signs out. */
    public void signOut() {
        staff.signOut((HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
        ReviewPage.go("signIn");
    }
}
