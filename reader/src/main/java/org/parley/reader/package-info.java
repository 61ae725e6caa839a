/**
 * One document in, one reading out. The packages stand in the order in which an article passes
 * through: {@code mention}, {@code coreference}, {@code event}, {@code attribution}, {@code
 * ceasefire}, {@code tally}, {@code record}. Begin at {@code Reader}.
 */
@NullMarked
package org.parley.reader;

import org.jspecify.annotations.NullMarked;
