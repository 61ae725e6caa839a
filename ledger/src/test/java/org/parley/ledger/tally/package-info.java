@NullMarked
package org.parley.ledger.tally;

import org.jspecify.annotations.NullMarked;
