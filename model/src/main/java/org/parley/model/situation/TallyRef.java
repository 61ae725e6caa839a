package org.parley.model.situation;

import java.util.Comparator;

/**
 * Names one tally of one reading.
 *
 * @param document id of the document
 * @param tally id of the tally, unique in its document
 */
public record TallyRef(String document, String tally) implements Comparable<TallyRef> {
  private static final Comparator<TallyRef> ORDER =
      Comparator.comparing(TallyRef::document).thenComparing(TallyRef::tally);

  @Override
  public int compareTo(TallyRef other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return document + ":" + tally;
  }
}
