/**
 * Who is responsible: a person or a company, how to write to them, and in which language.
 *
 * <p>May use {@code shared} and {@code translations}. Start reading at {@link org.cecps.portal.party.ResponsiblePerson}.
 */
@NullMarked
package org.cecps.portal.party;

import org.jspecify.annotations.NullMarked;
