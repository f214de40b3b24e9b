/** Measures how fast the rules are (profile {@code benchmark}) and the whole portal (profile {@code benchmark-portal}); reports, asserts nothing. */
@NullMarked
package org.cecps.portal.benchmarks;

import org.jspecify.annotations.NullMarked;
