@NullMarked
package org.parley.ledger.dispute;

import org.jspecify.annotations.NullMarked;
