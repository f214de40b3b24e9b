/**
 * What several public pages show alike: the steps of a calculation, deadlines, a timeline. Each is written out in the language
 * of the page and calculates nothing. Uses {@code scheme} and {@code web.support}. Start reading at
 * {@link org.cecps.portal.web.parts.LedgerLine}.
 */
@NullMarked
package org.cecps.portal.web.parts;

import org.jspecify.annotations.NullMarked;
