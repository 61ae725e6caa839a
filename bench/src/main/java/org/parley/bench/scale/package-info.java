/**
 * How fast and how large a ledger is, and how that grows with the readings. Begin at {@link
 * org.parley.bench.scale.MeasureFold}.
 */
@NullMarked
package org.parley.bench.scale;

import org.jspecify.annotations.NullMarked;
