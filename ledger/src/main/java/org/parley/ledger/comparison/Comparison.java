package org.parley.ledger.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ledger.likeness.Parties;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Incident;
import org.parley.model.situation.SituationReport;
import org.parley.model.situation.SpeakerCount;
import org.parley.model.situation.TallyGroup;

/**
 * What the news tells and a data set of others does not, and the other way round. Neither is taken
 * for the truth. What the news tells outside the days, countries and types of the data set is
 * counted, and not held against it.
 *
 * @param dataSet the data set, as in the ids of its rows
 * @param scope what it covers
 * @param matches incidents that both tell, and pairs that are perhaps one
 * @param newsOnly what the news alone tells within the scope
 * @param dataSetOnly what the data set alone tells
 * @param outside how many incidents the news tells outside the scope, or as not done
 * @param counts numbers that both give for one thing
 * @param trucesOfBoth ceasefires that both tell, as the news tells them
 * @param trucesOfNews ceasefires that the news alone tells within the scope; empty where the data
 *     set has none at all
 * @param trucesOfDataSet ceasefires that the data set alone tells
 * @param byPlace incidents by the place's name
 * @param byMonth incidents by month
 * @param byParty incidents by party; one of two parties counts under both
 */
public record Comparison(
    String dataSet,
    Scope scope,
    List<Match> matches,
    List<Told> newsOnly,
    List<Told> dataSetOnly,
    long outside,
    List<Counts> counts,
    List<Truce> trucesOfBoth,
    List<Truce> trucesOfNews,
    List<Truce> trucesOfDataSet,
    List<Breakdown> byPlace,
    List<Breakdown> byMonth,
    List<Breakdown> byParty) {
  private static final int MONTH = "2022-09".length();

  /**
   * Compares.
   *
   * @param report a situation, whole or narrowed
   * @param dataSet the data set; documents of other data sets are left out
   */
  public static Comparison of(SituationReport report, String dataSet) {
    return new Sides(dataSet).compare(report);
  }

  /** Tells the documents of the two sides apart. */
  private record Sides(String dataSet) {
    boolean isRow(String document) {
      return Citation.dataSetOf(document).filter(dataSet::equals).isPresent();
    }

    boolean isNews(String document) {
      return Citation.dataSetOf(document).isEmpty();
    }

    Comparison compare(SituationReport report) {
      var rows = told(report.incidents(), this::isRow);
      var rowTruces = truces(report.ceasefires(), this::isRow);
      var scope = Scope.of(rows, rowTruces);
      var news = told(report.incidents(), this::isNews);
      var matches = new ArrayList<>(joined(news, rows));
      var onlyNews = without(news, matches.stream().map(Match::news)).filter(scope::covers);
      var onlyRows = without(rows, matches.stream().map(Match::dataSet)).toList();
      var covered = onlyNews.toList();
      var alike = Likeness.among(covered, onlyRows);
      var outside = news.size() - matches.size() - covered.size();
      matches.addAll(alike);
      var newsOnly = without(covered, alike.stream().map(Match::news)).toList();
      var rowsOnly = without(onlyRows, alike.stream().map(Match::dataSet)).toList();
      var newsTruces = truces(report.ceasefires(), this::isNews);
      return new Comparison(
          dataSet,
          scope,
          matches,
          newsOnly,
          rowsOnly,
          outside,
          report.tallies().stream().flatMap(group -> counts(group).stream()).toList(),
          newsTruces.stream().filter(one -> isAmong(one, rowTruces)).toList(),
          newsTruces.stream()
              .filter(one -> !rowTruces.isEmpty() && !isAmong(one, rowTruces))
              .filter(scope::covers)
              .toList(),
          rowTruces.stream().filter(one -> !isAmong(one, newsTruces)).toList(),
          Breakdown.of(matches, newsOnly, rowsOnly, Sides::place),
          Breakdown.of(matches, newsOnly, rowsOnly, Sides::month),
          Breakdown.of(matches, newsOnly, rowsOnly, one -> Parties.keys(one.everybody())));
    }

    private static List<Told> told(List<Incident> incidents, Predicate<String> isOfSide) {
      return incidents.stream().flatMap(one -> Told.of(one, isOfSide).stream()).toList();
    }

    private static List<Truce> truces(List<Ceasefire> ceasefires, Predicate<String> isOfSide) {
      return ceasefires.stream().flatMap(one -> Truce.of(one, isOfSide).stream()).toList();
    }

    private static List<Match> joined(List<Told> news, List<Told> rows) {
      var byIncident = news.stream().collect(Collectors.toMap(Told::incident, Function.identity()));
      return rows.stream()
          .flatMap(
              row ->
                  Optional.ofNullable(byIncident.get(row.incident()))
                      .map(one -> new Match(one, row, true, ""))
                      .stream())
          .toList();
    }

    private static Stream<Told> without(Collection<Told> all, Stream<Told> some) {
      var taken = new HashSet<>(some.toList());
      return all.stream().filter(one -> !taken.contains(one));
    }

    private static boolean isAmong(Truce truce, Collection<Truce> others) {
      return others.stream().anyMatch(other -> other.ceasefire().equals(truce.ceasefire()));
    }

    private Optional<Counts> counts(TallyGroup group) {
      var news = numbers(group, this::isNews);
      var rows = numbers(group, this::isRow);
      return news.isEmpty() || rows.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Counts(
                  group.id(),
                  group.incident(),
                  group.kind(),
                  group.who(),
                  news,
                  rows,
                  Counts.agreement(news, rows)));
    }

    private static List<Counts.Figure> numbers(TallyGroup group, Predicate<String> isOfSide) {
      return group.counts().stream().flatMap((SpeakerCount one) -> numbers(one, isOfSide)).toList();
    }

    private static Stream<Counts.Figure> numbers(SpeakerCount one, Predicate<String> isOfSide) {
      return one.history().stream()
          .filter(count -> isOfSide.test(count.source().document()))
          .map(
              count ->
                  new Counts.Figure(
                      one.speakers(), count.low(), count.high(), count.source().toString()));
    }

    private static List<String> place(Told told) {
      return List.of(told.where().map(Place::name).orElse(""));
    }

    private static List<String> month(Told told) {
      return List.of(
          told.when()
              .map(Interval::first)
              .map(day -> day.toString().substring(0, MONTH))
              .orElse(""));
    }
  }
}
