package org.parley.model.situation;

import java.util.Comparator;

/**
 * Names one event of one reading.
 *
 * @param document id of the document
 * @param event id of the event, unique in its document
 */
public record EventRef(String document, String event) implements Comparable<EventRef> {
  private static final Comparator<EventRef> ORDER =
      Comparator.comparing(EventRef::document).thenComparing(EventRef::event);

  @Override
  public int compareTo(EventRef other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return document + ":" + event;
  }
}
