/**
 * What administrators set where the sources leave a figure of the scheme open: a value from a day on, with its reason. Rows are
 * only ever added; the table of the scheme applies them on every server.
 *
 * <p>May use {@code shared}, {@code scheme} and {@code audit}. Start reading at
 * {@link org.cecps.portal.terms.SchemeTermsService}.
 */
@NullMarked
package org.cecps.portal.terms;

import org.jspecify.annotations.NullMarked;
