/**
 * What commands do with a ledger: {@link org.parley.cli.ledger.Ingest} fills it, {@link
 * org.parley.cli.ledger.Selection} picks from its situation, {@link
 * org.parley.cli.ledger.SituationPage} shows it.
 */
@NullMarked
package org.parley.cli.ledger;

import org.jspecify.annotations.NullMarked;
