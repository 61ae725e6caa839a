package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.ledger.arena.Rank;
import org.parley.ledger.view.Facets;
import org.parley.ledger.view.LastDay;
import org.parley.model.Json;
import org.parley.model.reading.Citation;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.SituationReport;
import org.parley.model.situation.TallyGroup;

/**
 * A record of a situation as the tables hold it, without its number.
 *
 * @param kind in which of the report's lists it stands
 * @param rank to sort by
 * @param id its id
 * @param day the day by which it is news
 * @param facets what it is looked for by
 * @param content the record as JSON
 */
record Found(
    Kind kind, String rank, String id, Optional<LocalDate> day, Facets facets, String content) {
  /** The lists of a report, in their order there. */
  enum Kind {
    INCIDENT("incidents"),
    CEASEFIRE("ceasefires"),
    DISPUTE("disputes"),
    TALLY("tallies");

    private final String list;

    Kind(String list) {
      this.list = list;
    }

    /** Its name in the report. */
    String list() {
      return list;
    }
  }

  /** All records of a report, kind by kind, in its order. */
  static List<Found> in(SituationReport report, Map<String, Citation> articles) {
    var days = new LastDay(articles);
    var all = new ArrayList<Found>();
    for (var incident : report.incidents()) {
      all.add(of(Kind.INCIDENT, incident, Rank::of, Incident::id, days.of(incident), Facets::of));
    }
    for (var ceasefire : report.ceasefires()) {
      all.add(
          of(Kind.CEASEFIRE, ceasefire, Rank::of, Ceasefire::id, days.of(ceasefire), Facets::of));
    }
    for (var dispute : report.disputes()) {
      all.add(of(Kind.DISPUTE, dispute, Rank::of, Dispute::id, days.of(dispute), Facets::of));
    }
    for (var tally : report.tallies()) {
      all.add(of(Kind.TALLY, tally, Rank::of, TallyGroup::id, days.of(tally), Facets::of));
    }
    return all;
  }

  private static <T> Found of(
      Kind kind,
      T record,
      Function<T, String> rank,
      Function<T, String> id,
      Optional<LocalDate> day,
      Function<T, Facets> facets) {
    return new Found(
        kind,
        LogEntry.wellFormed(rank.apply(record)),
        id.apply(record),
        day,
        facets.apply(record),
        LogEntry.wellFormed(Json.write(record)));
  }

  /** The values of table {@code record}, without number and home. */
  List<Optional<?>> columns() {
    return List.of(
        Optional.of(kind.name()),
        Optional.of(rank),
        Optional.of(id),
        day,
        facets.incident(),
        Optional.of(LogEntry.wellFormed(facets.named())),
        Optional.of(listed(facets.lands())),
        Optional.of(listed(facets.parties())),
        Optional.of(listed(facets.speakers())));
  }

  /** Codes in order, each between two line ends, so that one can be looked for in the text. */
  private static String listed(Collection<String> codes) {
    return new TreeSet<>(codes)
        .stream()
            .map(code -> LogEntry.wellFormed(code).replace('\n', ' '))
            .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
