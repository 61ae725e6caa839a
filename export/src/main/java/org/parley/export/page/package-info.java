/** A report to print. Begin at {@link org.parley.export.page.PrintedReport}. */
@NullMarked
package org.parley.export.page;

import org.jspecify.annotations.NullMarked;
