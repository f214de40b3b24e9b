/**
 * Every word that a user of the portal reads, in every language, and the one way to format it.
 *
 * <p>A text's key is {@code <file>.<page>.<element>}; its first segment names the properties file beside this package in the
 * resources. Start reading at {@link org.cecps.portal.translations.Texts}.
 */
@NullMarked
package org.cecps.portal.translations;

import org.jspecify.annotations.NullMarked;
