package org.parley.export.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;
import org.parley.model.reading.Tally;

/**
 * Rows in the shape of UCDP GED. Each is an attack, told of both sides unless one struck civilians;
 * {@code low} and {@code high} are one count of its dead, {@code best} another where it says more,
 * and the dead of each side are counts of their own. None is added to another.
 */
final class GedRows {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "type_of_violence",
          "side_a",
          "side_b",
          "where_prec",
          "where_coordinates",
          "latitude",
          "longitude",
          "country",
          "date_prec",
          "date_start",
          "date_end",
          "best",
          "high",
          "low");

  private static final List<Map<String, String>> TYPES = CodeTable.load("ged.csv");
  private static final List<String> ONE_TO_SEVEN = List.of("1", "2", "3", "4", "5", "6", "7");
  private static final List<String> ONE_TO_FIVE = ONE_TO_SEVEN.subList(0, 5);

  private final Coding coding;
  private final PlaceNames places = PlaceNames.load();

  GedRows(Coding coding) {
    this.coding = coding;
  }

  List<Statement> code(List<Row> rows) {
    return rows.stream().map(this::code).toList();
  }

  private Statement code(Row row) {
    var id = row.needed("id");
    var meaning = meaning(row);
    var when = when(row);
    var where = where(row);
    var here = where.flatMap(Place::country);
    var one = side(row, "side_a", here, when.first());
    var two = side(row, "side_b", here, when.first());
    var deed = Deed.of(meaning.isMutual(), one, two);
    var text = RowText.of(List.of(row));
    var event =
        coding.event(
            meaning,
            deed.actor(),
            deed.recipient(),
            Optional.of(when),
            where,
            text.words(row, "source_headline", "dyad_name", "side_a"));
    return coding.statement(
        id,
        "UCDP GED " + id,
        Optional.empty(),
        text,
        List.of(event),
        tallies(row, text, deed, one, two, here, when),
        List.of());
  }

  private static Meaning meaning(Row row) {
    var codes =
        TYPES.stream()
            .map(line -> line.getOrDefault("code", ""))
            .filter(c -> !c.isEmpty())
            .toList();
    var code = row.code("type_of_violence", codes).orElse("");
    return TYPES.stream()
        .filter(line -> code.equals(line.getOrDefault("code", "")))
        .flatMap(line -> Meaning.of(line, "type_of_violence " + code).stream())
        .findFirst()
        .orElseThrow();
  }

  private List<Actor> side(Row row, String column, Optional<String> here, LocalDate day) {
    return row
        .text(column)
        .flatMap(
            name ->
                coding
                    .anyActor(name, here, day)
                    .or(() -> here.map(country -> ActorNames.group(country, "REB", name)))
                    .or(() -> coding.actor(name, here, day)))
        .stream()
        .toList();
  }

  private List<Tally> tallies(
      Row row,
      RowText text,
      Deed deed,
      List<Actor> one,
      List<Actor> two,
      Optional<String> here,
      Interval when) {
    var tallies = new ArrayList<Tally>();
    var low = row.count("low");
    var high = row.count("high");
    var best = row.count("best");
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw row.fault("low", "more than high");
    }
    var days = Optional.of(when);
    if (low.isPresent() || high.isPresent()) {
      tallies.add(
          coding.killed(
              "low-high",
              low,
              high,
              deed.everybody(),
              List.of(),
              days,
              text.words(row, "low", "high")));
    }
    if (best.isPresent() && !(best.equals(low) && best.equals(high))) {
      tallies.add(
          coding.killed(
              "best", best, best, deed.everybody(), List.of(), days, text.words(row, "best")));
    }
    dead(row, "deaths_a").ifPresent(n -> tallies.add(of(row, text, "deaths_a", n, one, two, days)));
    dead(row, "deaths_b").ifPresent(n -> tallies.add(of(row, text, "deaths_b", n, two, one, days)));
    var civilians = coding.anyActor("Civilians", here, when.first()).stream().toList();
    dead(row, "deaths_civilians")
        .filter(any -> !two.equals(civilians))
        .ifPresent(
            n -> tallies.add(of(row, text, "deaths_civilians", n, civilians, List.of(), days)));
    return tallies;
  }

  /** Those dead of a side, where there are any; none told is no count. */
  private static Optional<BigDecimal> dead(Row row, String column) {
    return row.count(column).filter(number -> number.signum() > 0);
  }

  private Tally of(
      Row row,
      RowText text,
      String column,
      BigDecimal number,
      List<Actor> who,
      List<Actor> by,
      Optional<Interval> when) {
    return coding.killed(
        column, Optional.of(number), Optional.of(number), who, by, when, text.words(row, column));
  }

  private static Interval when(Row row) {
    row.code("date_prec", ONE_TO_FIVE);
    var first =
        row.day("date_start")
            .orElseThrow(() -> row.fault("date_start", "empty; every event has one"));
    var last = row.day("date_end").orElse(first);
    if (last.isBefore(first)) {
      throw row.fault("date_end", last + " is before date_start, " + first);
    }
    return Interval.of(first, last);
  }

  private Optional<Place> where(Row row) {
    var country = row.text("country").flatMap(coding::country);
    var lat = row.latitude("latitude");
    var lon = row.longitude("longitude");
    var precision = row.code("where_prec", ONE_TO_SEVEN).map(GedRows::precision);
    return row.text("where_coordinates")
        .map(places::plain)
        .or(() -> row.text("country"))
        .map(name -> new Place(name, country, lat, lon, precision, Optional.empty()));
  }

  private static Precision precision(String code) {
    return Arrays.stream(Precision.values())
        .filter(precision -> precision.ucdp() == Integer.parseInt(code))
        .findFirst()
        .orElseThrow();
  }
}
