/** Words that name a time, and the days they mean. */
@NullMarked
package org.parley.reader.mention.time;

import org.jspecify.annotations.NullMarked;
