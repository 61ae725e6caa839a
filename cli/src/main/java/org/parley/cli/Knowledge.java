package org.parley.cli;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Knowledge that is loaded when the first article asks for it, for some commands need none.
 *
 * @param <T> what is loaded
 */
final class Knowledge<T> implements Supplier<T> {
  private final Supplier<T> load;
  private Optional<T> loaded = Optional.empty();

  Knowledge(Supplier<T> load) {
    this.load = load;
  }

  @Override
  public synchronized T get() {
    if (loaded.isEmpty()) {
      loaded = Optional.of(load.get());
    }
    return loaded.get();
  }
}
