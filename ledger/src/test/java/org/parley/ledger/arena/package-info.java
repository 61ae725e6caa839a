@NullMarked
package org.parley.ledger.arena;

import org.jspecify.annotations.NullMarked;
