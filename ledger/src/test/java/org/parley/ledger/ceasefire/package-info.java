@NullMarked
package org.parley.ledger.ceasefire;

import org.jspecify.annotations.NullMarked;
