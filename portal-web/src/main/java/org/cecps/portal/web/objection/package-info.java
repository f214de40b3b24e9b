/**
 * A person objects, one thing on a page: grounds, reasons, files, why it is late, check, receipt; later where it stands. Each
 * page keeps its answer in the draft and redirects, so that nothing is lost with a battery or a phone. Uses {@code objection},
 * {@code evidence}, {@code liability} and {@code draft}. Start reading at
 * {@link org.cecps.portal.web.objection.ObjectionDraft}.
 */
@NullMarked
package org.cecps.portal.web.objection;

import org.jspecify.annotations.NullMarked;
