/** Words that name places, and which place of that name is meant. */
@NullMarked
package org.parley.reader.mention.place;

import org.jspecify.annotations.NullMarked;
