/**
 * Readings become situations, one an arena. Begin at {@link org.parley.flink.fold.FileByArena},
 * which says where a reading belongs, then {@link org.parley.flink.fold.FoldArena}.
 */
@NullMarked
package org.parley.flink.fold;

import org.jspecify.annotations.NullMarked;
