/**
 * What the job costs, measured: programs, not tests. Begin at {@link
 * org.parley.flink.measure.MeasureOverhead}; docs/scale.md has the commands and what came out.
 */
@NullMarked
package org.parley.flink.measure;

import org.jspecify.annotations.NullMarked;
