/**
 * How alike two things are that different articles tell: codes, times, places, words. Begin at
 * {@link org.parley.ledger.likeness.Parties}; {@link org.parley.ledger.likeness.Clusters} joins
 * what is alike enough.
 */
@NullMarked
package org.parley.ledger.likeness;

import org.jspecify.annotations.NullMarked;
