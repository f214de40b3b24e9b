/**
 * The team's work: one item for each thing that waits for a person, in the order of the law's dates. An item is claimed by one
 * person at a time, handed back with a note, and closed by the decision it was opened for.
 *
 * <p>May use {@code shared} and {@code audit}; knows no feature whose work it holds. Start reading at
 * {@link org.cecps.portal.workqueue.WorkQueueService}.
 */
@NullMarked
package org.cecps.portal.workqueue;

import org.jspecify.annotations.NullMarked;
