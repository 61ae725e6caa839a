@NullMarked
package org.parley.ledger.incident;

import org.jspecify.annotations.NullMarked;
