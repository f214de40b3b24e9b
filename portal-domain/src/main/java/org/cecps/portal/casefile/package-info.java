/**
 * One incident: where and when a vehicle was stopped, what the officer found, and how the case came in.
 *
 * <p>May use {@code shared}, {@code scheme}, {@code party}, {@code audit}, {@code outbox}. Start reading at
 * {@link org.cecps.portal.casefile.CaseFile}.
 */
@NullMarked
package org.cecps.portal.casefile;

import org.jspecify.annotations.NullMarked;
