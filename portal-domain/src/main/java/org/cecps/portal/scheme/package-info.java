/**
 * The law and practice of the scheme as plain code: figures by date, levels of penalty, clocks, means, plans
 * of instalments, the vehicle action list and membership of the accreditation scheme. Needs no database and no web,
 * and nobody else holds a figure. What the sources leave open is a dated term, marked "to be confirmed".
 *
 * <p>May use {@code shared} and {@code translations}. Start reading at {@link org.cecps.portal.scheme.SchemeTerms}, then
 * {@link org.cecps.portal.scheme.LevelOfPenalty} and {@link org.cecps.portal.scheme.Clocks}; what follows a penalty is in {@link
 * org.cecps.portal.scheme.CompanyMeans}, {@link org.cecps.portal.scheme.DriverMeans}, {@link
 * org.cecps.portal.scheme.Instalments}, {@link org.cecps.portal.scheme.VehicleActionList} and {@link
 * org.cecps.portal.scheme.Membership}.
 */
@NullMarked
package org.cecps.portal.scheme;

import org.jspecify.annotations.NullMarked;
