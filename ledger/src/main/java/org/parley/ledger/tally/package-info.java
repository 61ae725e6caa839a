/**
 * From counts in many articles to groups that count the same thing, side by side and never added.
 * Begin at {@link org.parley.ledger.tally.TallyGroups}.
 */
@NullMarked
package org.parley.ledger.tally;

import org.jspecify.annotations.NullMarked;
