/**
 * The law and practice of the scheme as plain code: figures by date, levels of penalty, clocks. Needs no database and no web,
 * and nobody else holds a figure. What the sources leave open is a dated term, marked "to be confirmed".
 *
 * <p>May use {@code shared} and {@code translations}. Start reading at {@link org.cecps.portal.scheme.SchemeTerms}, then
 * {@link org.cecps.portal.scheme.LevelOfPenalty} and {@link org.cecps.portal.scheme.Clocks}.
 */
@NullMarked
package org.cecps.portal.scheme;

import org.jspecify.annotations.NullMarked;
