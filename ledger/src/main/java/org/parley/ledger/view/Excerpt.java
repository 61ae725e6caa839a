package org.parley.ledger.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.model.reading.Citation;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Dispute;
import org.parley.model.situation.Incident;
import org.parley.model.situation.SituationReport;
import org.parley.model.situation.TallyGroup;

/**
 * The last records of each kind, the newest first, and how many there are.
 *
 * @param documents how many articles the situation stands on
 * @param ceasefires the last truces
 * @param disputes the last disputes
 * @param incidents the last incidents
 * @param tallies the last tallies
 * @param articles what to cite their documents by, by id
 */
public record Excerpt(
    long documents,
    Part<Ceasefire> ceasefires,
    Part<Dispute> disputes,
    Part<Incident> incidents,
    Part<TallyGroup> tallies,
    Map<String, Citation> articles) {
  /**
   * Some of the records of a kind.
   *
   * @param total how many there are
   * @param last the last of them, the newest first
   */
  public record Part<T>(long total, List<T> last) {
    public Part {
      last = List.copyOf(last);
    }
  }

  public Excerpt {
    articles = Map.copyOf(articles);
  }

  /**
   * Of a report.
   *
   * @param most how many records of a kind, at most
   */
  public static Excerpt of(SituationReport report, Map<String, Citation> articles, int most) {
    var days = new LastDay(articles);
    return new Excerpt(
        report.documents().size(),
        part(report.ceasefires(), days::of, most),
        part(report.disputes(), days::of, most),
        part(report.incidents(), days::of, most),
        part(report.tallies(), days::of, most),
        articles);
  }

  private static <T> Part<T> part(
      Collection<T> records, Function<T, Optional<LocalDate>> day, int most) {
    var age = Comparator.comparing((T record) -> day.apply(record).orElse(LocalDate.MIN));
    return new Part<>(records.size(), records.stream().sorted(age.reversed()).limit(most).toList());
  }

  /** The documents that its records cite. */
  public static Stream<String> cited(SituationReport report) {
    return Stream.of(
            report.ceasefires().stream().flatMap(c -> c.documents().stream()),
            report.disputes().stream().flatMap(d -> d.documents().stream()),
            report.incidents().stream().flatMap(i -> i.members().stream().map(m -> m.document())),
            report.tallies().stream().flatMap(t -> t.members().stream().map(m -> m.document())))
        .flatMap(documents -> documents)
        .distinct();
  }
}
