package org.parley.cli;

import java.util.Locale;
import org.parley.store.Progress;

/** Tells the user how far the situation is derived, where that takes long enough to wonder. */
final class Deriving implements Progress {
  /** Readings that are derived before anybody wonders. */
  private static final long LONG = 30_000;

  private final Console console;

  Deriving(Console console) {
    this.console = console;
  }

  @Override
  public void at(long done, long all) {
    if (all > LONG) {
      console.complain(String.format(Locale.ROOT, "derived %,d of %,d readings", done, all));
    }
  }
}
