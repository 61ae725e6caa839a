/**
 * Rows and columns, and how they are written. Begin at {@link org.parley.export.table.Table}: a
 * format is a list of columns, each with its meaning, so that the data dictionary and the rows
 * cannot part.
 */
@NullMarked
package org.parley.export.table;

import org.jspecify.annotations.NullMarked;
