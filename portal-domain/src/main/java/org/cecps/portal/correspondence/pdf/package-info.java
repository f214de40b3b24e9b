/**
 * The only place of the letters that knows PDFBox: lays out a letter's content as a tagged PDF.
 *
 * <p>May use {@code correspondence} and {@code access}. Start reading at
 * {@link org.cecps.portal.correspondence.pdf.PdfBoxLetterPrinter}.
 */
@NullMarked
package org.cecps.portal.correspondence.pdf;

import org.jspecify.annotations.NullMarked;
