/**
 * The two public pages that explain the scheme: how a penalty is worked out, and the deadlines. They keep nothing and need no
 * sign-in; what a person chose stands in the address. Uses {@code scheme}. Start reading at
 * {@link org.cecps.portal.web.calculator.CalculatorBacking}.
 */
@NullMarked
package org.cecps.portal.web.calculator;

import org.jspecify.annotations.NullMarked;
