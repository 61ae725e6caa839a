/**
 * What commands do with a ledger: {@link org.parley.cli.ledger.Ingest} fills it, {@link
 * org.parley.cli.ledger.LedgerPage} shows its situation, {@link
 * org.parley.cli.ledger.CorrectionFile} carries corrections.
 */
@NullMarked
package org.parley.cli.ledger;

import org.jspecify.annotations.NullMarked;
