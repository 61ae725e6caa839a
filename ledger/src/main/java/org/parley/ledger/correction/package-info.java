/**
 * Rulings of analysts, laid over what the ledger finds by itself. On two records: {@link
 * org.parley.ledger.correction.Rulings}. On one: {@link org.parley.ledger.correction.Amendments}.
 */
@NullMarked
package org.parley.ledger.correction;

import org.jspecify.annotations.NullMarked;
