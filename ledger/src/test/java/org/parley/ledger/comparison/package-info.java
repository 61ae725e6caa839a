@NullMarked
package org.parley.ledger.comparison;

import org.jspecify.annotations.NullMarked;
