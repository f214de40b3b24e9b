/**
 * Sample data for a demonstration: made-up people and companies, cases at every stage, written through the real services.
 *
 * <p>May use every feature; no feature uses it. Active in the sample and test profiles only. Start reading at
 * {@link org.cecps.portal.sample.SampleWriter}.
 */
@NullMarked
package org.cecps.portal.sample;

import org.jspecify.annotations.NullMarked;
