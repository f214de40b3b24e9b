/**
 * What the portal is told from outside: settings checked at the start, the profile it runs in, the areas a node serves.
 *
 * <p>Uses nothing. Start reading at {@link org.cecps.portal.configuration.ConfigurationCheck}.
 */
@NullMarked
package org.cecps.portal.configuration;

import org.jspecify.annotations.NullMarked;
