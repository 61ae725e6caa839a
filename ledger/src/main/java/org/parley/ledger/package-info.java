/** Many readings, one situation. Pure: no input or output, no clock, no chance. */
@NullMarked
package org.parley.ledger;

import org.jspecify.annotations.NullMarked;
