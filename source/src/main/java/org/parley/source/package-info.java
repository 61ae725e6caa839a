/** Files, folders, tables, pages and archives become documents. */
@NullMarked
package org.parley.source;

import org.jspecify.annotations.NullMarked;
