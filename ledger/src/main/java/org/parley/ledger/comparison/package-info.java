/**
 * What the news tells and a data set of others does not, and the other way round. Begin at {@link
 * org.parley.ledger.comparison.Comparison}.
 */
@NullMarked
package org.parley.ledger.comparison;

import org.jspecify.annotations.NullMarked;
