/**
 * What the portal is told from outside: settings checked at the start, the profile it runs in.
 *
 * <p>Uses nothing. Start reading at {@link org.cecps.portal.configuration.Profile}.
 */
@NullMarked
package org.cecps.portal.configuration;

import org.jspecify.annotations.NullMarked;
