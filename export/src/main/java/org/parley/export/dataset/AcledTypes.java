package org.parley.export.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What ACLED's types mean in PLOVER's, by {@code acled.csv}: for reading rows, and for losses. */
public final class AcledTypes {
  private static final List<Map<String, String>> LINES = CodeTable.load("acled.csv");

  private AcledTypes() {}

  /** Whether ACLED has this sub-event type at all. */
  static boolean has(String subEvent) {
    return LINES.stream().anyMatch(line -> subEvent.equals(line.get("sub_event")));
  }

  /** Whether it has it under this event type. */
  static boolean has(String event, String subEvent) {
    return LINES.stream().anyMatch(line -> isOf(line, event, subEvent));
  }

  /**
   * What a row of these types means; empty where PLOVER has no type that says as much.
   *
   * @param tags the row's tags
   */
  public static Optional<Meaning> meaning(String event, String subEvent, Collection<String> tags) {
    return LINES.stream()
        .filter(line -> isOf(line, event, subEvent))
        .filter(
            line -> {
              var tag = line.getOrDefault("tag", "");
              return tag.isEmpty() || tags.contains(tag);
            })
        .findFirst()
        .flatMap(line -> Meaning.of(line, "sub_event_type " + subEvent));
  }

  private static boolean isOf(Map<String, String> line, String event, String subEvent) {
    return event.equals(line.get("event")) && subEvent.equals(line.get("sub_event"));
  }
}
