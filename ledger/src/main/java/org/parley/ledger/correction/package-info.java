/**
 * Rulings of analysts, laid over what the ledger finds by itself. Begin at {@link
 * org.parley.ledger.correction.Rulings}.
 */
@NullMarked
package org.parley.ledger.correction;

import org.jspecify.annotations.NullMarked;
