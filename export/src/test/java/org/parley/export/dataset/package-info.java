/** Rows of others, as statements. All rows are invented. */
@NullMarked
package org.parley.export.dataset;

import org.jspecify.annotations.NullMarked;
