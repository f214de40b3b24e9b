/**
 * How values are kept: the schema's migrations, run before anything reads a table, and the converters of shared values.
 *
 * <p>May use {@code shared} and {@code configuration}. The only place that knows Flyway. Start reading at
 * {@link org.cecps.portal.persistence.SchemaMigration}.
 */
@NullMarked
package org.cecps.portal.persistence;

import org.jspecify.annotations.NullMarked;
