/** Words that name a number, and the range they mean. Begin at {@code QuantityFinder}. */
@NullMarked
package org.parley.reader.mention.quantity;

import org.jspecify.annotations.NullMarked;
