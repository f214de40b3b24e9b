/**
 * Hashes, tokens and the one secret from outside: nothing that opens a door stands in the database in clear.
 *
 * <p>Uses nothing of the portal but {@code shared}. Start reading at {@link org.cecps.portal.secrets.Secrets}.
 */
@NullMarked
package org.cecps.portal.secrets;

import org.jspecify.annotations.NullMarked;
