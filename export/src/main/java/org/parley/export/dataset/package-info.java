/**
 * Rows of the field's data sets, read as statements of those who made them: one more speaker beside
 * the news. Begin at {@link org.parley.export.dataset.DataSet}. What their codes mean in PLOVER's
 * terms stands in data files beside these classes.
 */
@NullMarked
package org.parley.export.dataset;

import org.jspecify.annotations.NullMarked;
