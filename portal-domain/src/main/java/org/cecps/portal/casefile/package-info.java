/**
 * One incident: where and when a vehicle was stopped, what the officer found, and how the case came in.
 *
 * <p>May use {@code shared}, {@code scheme} and {@code party}. Start reading at
 * {@link org.cecps.portal.casefile.CaseFile}.
 */
@NullMarked
package org.cecps.portal.casefile;

import org.jspecify.annotations.NullMarked;
