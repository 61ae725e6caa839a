package org.parley.flink.fold;

import java.util.Collection;
import java.util.TreeMap;
import org.parley.ledger.arena.Parts;
import org.parley.model.situation.SituationReport;

/**
 * The report on one arena.
 *
 * @param arena its name
 * @param revision how often it has been folded; of two reports the one of the higher revision
 *     counts
 * @param readings how many readings it holds
 * @param report what they say together
 */
public record ArenaReport(String arena, long revision, int readings, SituationReport report) {
  /** The situation of all arenas, by the report on each that counts. */
  public static SituationReport join(Collection<ArenaReport> reports) {
    var latest = new TreeMap<String, ArenaReport>();
    for (var report : reports) {
      latest.merge(report.arena(), report, ArenaReport::later);
    }
    return Parts.join(latest.values().stream().map(ArenaReport::report).toList());
  }

  /** The one of a later revision. */
  public static ArenaReport later(ArenaReport one, ArenaReport other) {
    return one.revision() >= other.revision() ? one : other;
  }
}
