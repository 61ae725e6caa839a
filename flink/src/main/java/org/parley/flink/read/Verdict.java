package org.parley.flink.read;

import org.parley.model.reading.Reading;

/** What became of an article. */
public sealed interface Verdict {
  /** It was read. */
  record Read(Reading reading) implements Verdict {}

  /**
   * It was not.
   *
   * @param reason in one line
   */
  record Refused(String reason) implements Verdict {}
}
