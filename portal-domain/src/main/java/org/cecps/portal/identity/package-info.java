/**
 * Whether two names may be those of one company, person or vehicle, however they are spelled: search keys without case,
 * accents, punctuation and script, and a score that says what it is made of. Previous penalties were missed because names were
 * compared as typed (R 9.80, 10.104, 10.110). The answer is a proposal; who is who is for a person to decide. Needs no database.
 *
 * <p>May use {@code shared}, {@code party} and {@code translations}, whose ICU library writes any script in Latin letters.
 * Start reading at {@link org.cecps.portal.identity.IdentityRules}.
 */
@NullMarked
package org.cecps.portal.identity;

import org.jspecify.annotations.NullMarked;
