package org.parley.cli.run;

/**
 * How a run ended.
 *
 * @param read how many entries were read
 * @param skipped how many were not
 */
public record Summary(long read, long skipped) {
  /** All was read. */
  public static final int ALL = 0;

  /** Some was read, some skipped. */
  public static final int SOME = 1;

  /** Nothing could be read. */
  public static final int NOTHING = 2;

  /** How many there were. */
  public long seen() {
    return read + skipped;
  }

  /** The status with which the command ends. */
  public int exitCode() {
    if (read == 0) {
      return NOTHING;
    }
    return skipped == 0 ? ALL : SOME;
  }

  @Override
  public String toString() {
    return "read " + read + " + skipped " + skipped + " = seen " + seen();
  }
}
