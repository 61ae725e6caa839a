@NullMarked
package org.parley.ledger.likeness;

import org.jspecify.annotations.NullMarked;
