package org.parley.export.flat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.export.table.Column;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Moment;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;
import org.parley.model.reading.Span;

/** Columns that several of the tables have: actors, times, places, words. */
final class Columns {
  private static final String SEPARATOR = ";";

  private Columns() {}

  /** Actor codes, separated by semicolons. */
  static <R> Column<R> actors(String name, String meaning, Function<R, List<Actor>> actors) {
    return Column.text(name, meaning + "; PLOVER codes", row -> codes(actors.apply(row)));
  }

  /** Names or ids, separated by semicolons. */
  static <R> Column<R> list(String name, String meaning, Function<R, List<String>> values) {
    return Column.text(name, meaning, row -> String.join(SEPARATOR, values.apply(row)));
  }

  /** Who says it: the publisher's own voice has a name here, for an empty cell would not tell. */
  static <R> Column<R> speakers(String meaning, Function<R, List<Actor>> actors) {
    return Column.text(
            "speakers",
            meaning + "; \"publisher\" for the publisher's own voice",
            (R row) -> {
              var codes = codes(actors.apply(row));
              return codes.isEmpty() ? "publisher" : codes;
            })
        .tagged("#meta+speaker");
  }

  /** First and last day, and the clock where it is told. */
  static <R> Stream<Column<R>> time(String of, Function<R, Optional<Interval>> when) {
    Function<R, Optional<Moment>> from = row -> when.apply(row).flatMap(Interval::from);
    Function<R, Optional<Moment>> to = row -> when.apply(row).flatMap(Interval::to);
    return Stream.of(
        Column.<R>day("from", "first day of " + of + "; empty when not told", day(from))
            .tagged("#date+start"),
        Column.text("from_utc", "time of day in UTC, where told", clock(from)),
        Column.<R>day("to", "last day of it, included; empty when open or not told", day(to))
            .tagged("#date+end"),
        Column.text("to_utc", "time of day in UTC, where told", clock(to)));
  }

  private static <R> Function<R, Optional<java.time.LocalDate>> day(
      Function<R, Optional<Moment>> moment) {
    return row -> moment.apply(row).map(Moment::day);
  }

  private static <R> Function<R, String> clock(Function<R, Optional<Moment>> moment) {
    return row -> moment.apply(row).flatMap(Moment::utcTime).map(time -> time + "Z").orElse("");
  }

  /** Name, country, coordinates and precision of a place. */
  static <R> Stream<Column<R>> place(Function<R, Optional<Place>> where) {
    return Stream.of(
        Column.<R>text(
                "place",
                "name in the gazetteer",
                row -> where.apply(row).map(Place::name).orElse(""))
            .tagged("#loc+name"),
        Column.<R>text(
                "country",
                "ISO 3166-1 alpha-3",
                row -> where.apply(row).flatMap(Place::country).orElse(""))
            .tagged("#country+code"),
        Column.<R>number(
                "lat",
                "latitude of its centre in degrees, WGS 84",
                row -> where.apply(row).flatMap(Place::lat))
            .tagged("#geo+lat"),
        Column.<R>number(
                "lon",
                "longitude of its centre in degrees, WGS 84",
                row -> where.apply(row).flatMap(Place::lon))
            .tagged("#geo+lon"),
        Column.text(
            "precision",
            "exact, near, second-order, first-order, region, country, sea-or-air: UCDP GED's scale",
            row -> where.apply(row).flatMap(Place::precision).map(Precision::code).orElse("")),
        Column.<R>text(
                "gazetteer",
                "id in the gazetteer",
                row -> where.apply(row).flatMap(Place::gazetteer).orElse(""))
            .tagged("#loc+code"));
  }

  /** A stretch of the article's text. */
  static <R> Stream<Column<R>> span(String prefix, String of, Function<R, Optional<Span>> span) {
    return Stream.of(
        Column.text(prefix, of, row -> span.apply(row).map(Span::text).orElse("")),
        Column.whole(
            prefix + "_begin",
            "where they begin, in Unicode code points of the article's text",
            row -> span.apply(row).map(one -> (long) one.begin())),
        Column.whole(
            prefix + "_end",
            "one past their last character",
            row -> span.apply(row).map(one -> (long) one.end())));
  }

  /** Codes, separated by semicolons. */
  static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(SEPARATOR));
  }

  /** The columns of two groups. */
  static <R> List<Column<R>> of(Stream<Column<R>> one, Stream<Column<R>> two) {
    return Stream.concat(one, two).toList();
  }

  /** The columns of three groups. */
  static <R> List<Column<R>> of(
      Stream<Column<R>> one, Stream<Column<R>> two, Stream<Column<R>> three) {
    return of(Stream.concat(one, two), three);
  }

  /** The columns of four groups. */
  static <R> List<Column<R>> of(
      Stream<Column<R>> one,
      Stream<Column<R>> two,
      Stream<Column<R>> three,
      Stream<Column<R>> four) {
    return of(Stream.concat(one, two), three, four);
  }

  /** The columns of five groups. */
  static <R> List<Column<R>> of(
      Stream<Column<R>> one,
      Stream<Column<R>> two,
      Stream<Column<R>> three,
      Stream<Column<R>> four,
      Stream<Column<R>> five) {
    return of(Stream.concat(one, two), three, four, five);
  }
}
