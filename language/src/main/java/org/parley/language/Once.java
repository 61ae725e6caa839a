package org.parley.language;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made at the first call and kept; safe for use by many threads. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private volatile @Nullable T value;

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    var known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          known = source.get();
          value = known;
        }
      }
    }
    return known;
  }
}
