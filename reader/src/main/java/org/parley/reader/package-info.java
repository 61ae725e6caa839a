/** One document in, one reading out. */
@NullMarked
package org.parley.reader;

import org.jspecify.annotations.NullMarked;
