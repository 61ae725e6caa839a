/**
 * What of a situation somebody wants to see. Begin at {@link org.parley.ledger.view.Selection};
 * {@link org.parley.ledger.view.Facets} is what it asks of each record, {@link
 * org.parley.ledger.view.Excerpt} the last that meets it.
 */
@NullMarked
package org.parley.ledger.view;

import org.jspecify.annotations.NullMarked;
