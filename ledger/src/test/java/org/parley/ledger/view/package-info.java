@NullMarked
package org.parley.ledger.view;

import org.jspecify.annotations.NullMarked;
