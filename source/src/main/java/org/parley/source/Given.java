package org.parley.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known before the first input is opened.
 *
 * @param published publication day of articles that tell none themselves
 * @param columns which column of a table holds what
 * @param today the day of the run: nothing was published after it
 */
record Given(Optional<LocalDate> published, Columns columns, LocalDate today) {}
