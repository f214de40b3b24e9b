/**
 * The keys with which other systems send cases and ask the calculator.
 *
 * <p>May use {@code shared} and {@code secrets}. Start reading at {@link org.cecps.portal.apikey.ApiKeys}.
 */
@NullMarked
package org.cecps.portal.apikey;

import org.jspecify.annotations.NullMarked;
