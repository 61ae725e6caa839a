/**
 * The log of a ledger, readings and corrections as they came in, in a DuckDB file or in PostgreSQL.
 * Begin at {@link org.parley.store.Store}. The log is only ever added to; the situation is derived
 * from it, arena by arena, and kept beside it, as are articles and what those who fill the ledger
 * have to remember.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
