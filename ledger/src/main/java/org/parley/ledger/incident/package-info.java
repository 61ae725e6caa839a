/**
 * From events in many articles to incidents. Begin at {@link org.parley.ledger.incident.Incidents}:
 * {@link org.parley.ledger.incident.Neighbours} finds which events are worth comparing, {@link
 * org.parley.ledger.incident.Evidence} weighs two of them, clue by clue.
 */
@NullMarked
package org.parley.ledger.incident;

import org.jspecify.annotations.NullMarked;
