/** Measures how fast the portal's rules are; reports and asserts nothing. Runs in the profile {@code benchmark} only. */
@NullMarked
package org.cecps.portal.benchmarks;

import org.jspecify.annotations.NullMarked;
