package org.parley.flink.fold;

import org.parley.flink.read.Told;

/**
 * Which reading of an article counts, and where it is filed.
 *
 * @param arena where
 * @param version of the record's shape
 * @param digest of the reading
 */
public record Standing(String arena, String version, String digest) {
  static Standing of(Told told) {
    return new Standing(told.arena(), told.version(), told.digest());
  }

  /**
   * Whether this one counts before another of the same article.
   *
   * @see org.parley.ledger.Situation#current()
   */
  boolean countsBefore(Standing other) {
    var byVersion = version.compareTo(other.version);
    return byVersion != 0 ? byVersion > 0 : digest.compareTo(other.digest) > 0;
  }
}
