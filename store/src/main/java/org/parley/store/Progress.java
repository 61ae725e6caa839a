package org.parley.store;

/** Who wants to know how far a long work is. */
@FunctionalInterface
public interface Progress {
  /**
   * Some of it is done.
   *
   * @param done readings that are
   * @param all readings that will be
   */
  void at(long done, long all);

  /** Nobody. */
  static Progress none() {
    return (done, all) -> {};
  }
}
