/** Places on a map. Begin at {@link org.parley.export.geojson.GeoJson}. */
@NullMarked
package org.parley.export.geojson;

import org.jspecify.annotations.NullMarked;
