/**
 * The pages of the penalty team: sign-in, queues, one liability, one objection, and the form for a new case. English only.
 *
 * <p>May use the domain and {@code web.support}; the public pages do not know it. Start reading at
 * {@link org.cecps.portal.web.review.ReviewPathFilter}.
 */
@NullMarked
package org.cecps.portal.web.review;

import org.jspecify.annotations.NullMarked;
