@NullMarked
package org.parley.ledger.correction;

import org.jspecify.annotations.NullMarked;
