/**
 * Learns when and where events happened from articles with gold, and measures it on articles that
 * it did not learn from. Begin at {@link org.parley.bench.setting.TrainSettings}.
 */
@NullMarked
package org.parley.bench.setting;

import org.jspecify.annotations.NullMarked;
