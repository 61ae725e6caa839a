/** Truces with a clock. Begin at {@link org.parley.export.calendar.TruceCalendar}. */
@NullMarked
package org.parley.export.calendar;

import org.jspecify.annotations.NullMarked;
