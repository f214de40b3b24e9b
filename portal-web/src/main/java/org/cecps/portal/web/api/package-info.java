/**
 * What other systems use, under {@code /api/v1}: they send cases, and ask for penalties and deadlines. Each has a key with
 * scopes. What is wrong with a request is said field by field, in English. {@code openapi.json} beside these classes
 * describes all of it.
 *
 * <p>May use the domain and {@code web.support}. Start reading at {@link org.cecps.portal.web.api.ApiApplication}, then
 * {@link org.cecps.portal.web.api.CasesResource}.
 */
@NullMarked
package org.cecps.portal.web.api;

import org.jspecify.annotations.NullMarked;
