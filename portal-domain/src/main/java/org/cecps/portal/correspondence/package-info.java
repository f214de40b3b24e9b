/**
 * What the portal writes to people: notices, decisions, acknowledgements and receipts, composed in the transaction that decides
 * and sent after it.
 *
 * <p>May use every feature; nobody calls it but the pages that show a letter. Start reading at
 * {@link org.cecps.portal.correspondence.LetterComposer}.
 */
@NullMarked
package org.cecps.portal.correspondence;

import org.jspecify.annotations.NullMarked;
