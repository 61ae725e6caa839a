/** What the words name: actors, places, times and numbers, each in a package of its own. */
@NullMarked
package org.parley.reader.mention;

import org.jspecify.annotations.NullMarked;
