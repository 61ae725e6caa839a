package org.parley.cli.run;

import org.parley.source.Entry;
import org.parley.source.Entry.Skipped;

/**
 * What became of one entry of a source.
 *
 * @param <R> what reading gives
 */
sealed interface Outcome<R> {
  /** It was read. */
  record Read<R>(Entry entry, R result) implements Outcome<R> {}

  /** It was not, for this reason. */
  record Passed<R>(Skipped skipped) implements Outcome<R> {}
}
