package org.parley.ledger.arena;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.ledger.Situation;
import org.parley.model.reading.Reading;
import org.parley.model.situation.SituationReport;

/** The situations of several arenas, side by side as one. */
public final class Parts {
  private Parts() {}

  /**
   * Joins reports on arenas. Where the arenas do not interact, this is the report on all their
   * readings, to the byte.
   *
   * @param parts of different documents each
   */
  public static SituationReport join(Collection<SituationReport> parts) {
    return new SituationReport(
        Reading.VERSION,
        all(parts, SituationReport::documents, Function.identity()),
        all(parts, SituationReport::incidents, Rank::of),
        all(parts, SituationReport::ceasefires, Rank::of),
        all(parts, SituationReport::disputes, Rank::of),
        all(parts, SituationReport::tallies, Rank::of));
  }

  /**
   * The report on a situation, folded arena by arena. An article is of the arena that it was read
   * to be of, whatever an analyst edits in it: where it is kept and folded follows from what came
   * in, and a ruling changes what is said, not where.
   *
   * @see Situation#report()
   */
  public static SituationReport report(Situation situation) {
    var arenas = new HashMap<String, Arena>();
    situation.latest().forEach(reading -> arenas.put(reading.document().id(), Arena.of(reading)));
    Function<String, Optional<Arena>> arenaOf = id -> Optional.ofNullable(arenas.get(id));
    var homes = Homes.of(situation.corrections(), arenaOf);
    var parts =
        situation.latest().stream()
            .collect(
                Collectors.groupingBy(
                    reading -> homes.of(arenaOf.apply(reading.document().id()).orElseThrow()),
                    TreeMap::new,
                    Collectors.toList()));
    return join(
        parts.values().stream()
            .map(part -> Situation.of(part, situation.corrections()).report(situation.lastDay()))
            .toList());
  }

  private static <T> List<T> all(
      Collection<SituationReport> parts,
      Function<SituationReport, List<T>> records,
      Function<T, String> rank) {
    return parts.stream()
        .flatMap(part -> records.apply(part).stream())
        .sorted(Comparator.comparing(rank))
        .toList();
  }
}
