/**
 * Where results go. Begin at {@link org.parley.flink.sink.Output}, the folder that a job writes.
 */
@NullMarked
package org.parley.flink.sink;

import org.jspecify.annotations.NullMarked;
