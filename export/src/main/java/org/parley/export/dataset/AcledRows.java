package org.parley.export.dataset;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.export.coded.Country;
import org.parley.export.dataset.Gap.Kind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;
import org.parley.model.reading.Tally;

/**
 * Rows in ACLED's shape. Their types become PLOVER's by {@code acled.csv}. A date of precision 2 is
 * the middle of a week, one of precision 3 stands for its month, as their codebook has it. No
 * fatalities means that none are reported, which is no count.
 */
final class AcledRows {
  static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "time_precision",
          "event_type",
          "sub_event_type",
          "actor1",
          "actor2",
          "country",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "notes",
          "fatalities");

  private static final List<Map<String, String>> KINDS = CodeTable.load("inter.csv");
  private static final List<String> ONE_TO_THREE = List.of("1", "2", "3");
  private static final int HALF_A_WEEK = 3;

  private final Coding coding;

  AcledRows(Coding coding) {
    this.coding = coding;
  }

  List<Statement> code(List<Row> rows) {
    return rows.stream().flatMap(row -> code(row).stream()).toList();
  }

  private Optional<Statement> code(Row row) {
    var id = row.needed("event_id_cnty");
    var when = when(row);
    var where = where(row);
    var fatalities = row.count("fatalities").filter(dead -> dead.signum() > 0);
    return meaning(row)
        .map(
            meaning -> {
              var deed =
                  Deed.of(
                      meaning.isMutual(),
                      side(row, "1", where.country(), when.first()),
                      side(row, "2", where.country(), when.first()));
              var text = RowText.of(List.of(row));
              var event =
                  coding.event(
                      meaning,
                      deed.actor(),
                      deed.recipient(),
                      Optional.of(when),
                      Optional.of(where),
                      text.words(row, "notes", "sub_event_type"));
              return coding.statement(
                  id,
                  "ACLED " + id + ": " + row.needed("sub_event_type"),
                  uploaded(row),
                  text,
                  List.of(event),
                  fatalities.map(dead -> tally(row, text, dead, deed, when)).stream().toList(),
                  List.of());
            });
  }

  private Tally tally(Row row, RowText text, BigDecimal dead, Deed deed, Interval when) {
    return coding.killed(
        "fatalities",
        Optional.of(dead),
        Optional.of(dead),
        deed.everybody(),
        List.of(),
        Optional.of(when),
        text.words(row, "fatalities"));
  }

  private Optional<Meaning> meaning(Row row) {
    var type = row.needed("event_type");
    var subType = row.needed("sub_event_type");
    if (!AcledTypes.has(subType)) {
      throw row.fault("sub_event_type", "\"" + subType + "\" is no type of ACLED");
    }
    if (!AcledTypes.has(type, subType)) {
      throw row.fault("event_type", "\"" + type + "\" has no sub-type " + subType + " in ACLED");
    }
    var tags = List.of(row.text("tags").orElse("").split("\\s*;\\s*", -1));
    var meaning = AcledTypes.meaning(type, subType, tags);
    if (meaning.isEmpty()) {
      coding.lost(Kind.TYPE, subType);
    }
    return meaning;
  }

  private List<Actor> side(Row row, String number, Optional<String> here, LocalDate day) {
    var kind = row.text("inter" + number).flatMap(text -> kind(row, "inter" + number, text));
    var first = row.text("actor" + number).flatMap(name -> actor(name, kind, here, day));
    var more =
        row.text("assoc_actor_" + number).stream()
            .flatMap(names -> Stream.of(names.split("\\s*;\\s*", -1)))
            .flatMap(name -> coding.anyActor(name, here, day).stream());
    return Deed.side(first, more);
  }

  private Optional<Actor> actor(
      String name, Optional<String> sector, Optional<String> here, LocalDate day) {
    return coding
        .anyActor(name, here, day)
        .or(
            () ->
                sector.flatMap(code -> here.map(country -> ActorNames.group(country, code, name))))
        .or(() -> coding.actor(name, here, day));
  }

  /** The sector of a kind of actor whose names are those of groups; empty for other kinds. */
  private static Optional<String> kind(Row row, String column, String text) {
    var line =
        KINDS.stream()
            .filter(one -> text.equals(one.get("code")) || text.equalsIgnoreCase(one.get("word")))
            .findFirst()
            .orElseThrow(
                () -> row.fault(column, "\"" + text + "\" is no kind of actor; there are 0 to 8"));
    return Optional.of(line.getOrDefault("sector", "")).filter(sector -> !sector.isEmpty());
  }

  private Interval when(Row row) {
    var day =
        row.day("event_date")
            .orElseThrow(() -> row.fault("event_date", "empty; every event has one"));
    var precision = row.code("time_precision", ONE_TO_THREE).orElse("1");
    return switch (precision) {
      case "1" -> Interval.of(day);
      case "2" -> Interval.of(day.minusDays(HALF_A_WEEK), day.plusDays(HALF_A_WEEK));
      default -> Interval.of(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    };
  }

  private Place where(Row row) {
    var name = row.needed("location");
    var country =
        row.text("iso")
            .flatMap(any -> row.count("iso"))
            .flatMap(number -> Country.of(number.intValue()))
            .map(Country::alpha3)
            .or(() -> coding.country(row.needed("country")));
    return new Place(
        name,
        country,
        row.latitude("latitude"),
        row.longitude("longitude"),
        row.code("geo_precision", ONE_TO_THREE).map(code -> precision(row, name, code)),
        Optional.empty());
  }

  /** A part of a region is a division where it bears its name. */
  private static Precision precision(Row row, String name, String code) {
    return switch (code) {
      case "1" -> Precision.EXACT;
      case "2" ->
          row.text("admin2").filter(name::equals).isPresent()
              ? Precision.SECOND_ORDER
              : Precision.NEAR;
      default ->
          row.text("admin1").filter(name::equals).isPresent()
              ? Precision.FIRST_ORDER
              : Precision.REGION;
    };
  }

  /** The day on which ACLED put it up, from the seconds of the Unix clock. */
  private static Optional<LocalDate> uploaded(Row row) {
    return row.text("timestamp")
        .filter(text -> text.matches("\\d{9,11}"))
        .map(text -> Instant.ofEpochSecond(Long.parseLong(text)))
        .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
