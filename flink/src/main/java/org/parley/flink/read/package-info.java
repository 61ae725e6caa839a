/**
 * Articles become readings. Begin at {@link org.parley.flink.read.ReadArticles}; the reader itself
 * is that of the module {@code reader}, one in each process.
 */
@NullMarked
package org.parley.flink.read;

import org.jspecify.annotations.NullMarked;
