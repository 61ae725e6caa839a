package org.parley.export.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.export.dataset.Gap.Kind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;

/**
 * Rows in the shape of POLECAT, whose types and modes are PLOVER's as Parley's are. Actors are a
 * country and a sector; the code of one stands in {@code Name Raw} where Parley wrote the file. The
 * date is that of the row; the story's date line is when it was told.
 */
final class PolecatRows {
  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Actor Name",
          "Actor Country",
          "Primary Actor Sector",
          "Recipient Name",
          "Recipient Country",
          "Primary Recipient Sector",
          "Placename",
          "Country",
          "Latitude",
          "Longitude",
          "Publication Date");

  private static final List<String> TYPES =
      Arrays.stream(EventType.values()).map(EventType::name).toList();

  private static final Map<String, String> SECTORS =
      CodeTable.load("sectors.csv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  line -> line.getOrDefault("word", ""), line -> line.getOrDefault("sector", "")));

  private static final Pattern CODE =
      Pattern.compile("[A-Z]{3}(\\.[A-Z]{3}(\\.\\S+)?)?|[A-Z]{3}\\.\\S+");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

  private final Coding coding;

  PolecatRows(Coding coding) {
    this.coding = coding;
  }

  List<Statement> code(List<Row> rows) {
    return rows.stream().map(this::code).toList();
  }

  private Statement code(Row row) {
    var id = row.needed("Event ID");
    var type =
        row.code("Event Type", TYPES)
            .orElseThrow(() -> row.fault("Event Type", "empty; every event has one"));
    var modes = row.text("Event Mode").map(mode -> mode.toLowerCase(Locale.ROOT)).stream().toList();
    var text = RowText.of(List.of(row));
    var event =
        coding.event(
            new Meaning(EventType.valueOf(type), modes, false, "Event Type " + type),
            side(row, "Actor"),
            side(row, "Recipient"),
            row.day("Event Date").map(Interval::of),
            where(row),
            text.words(row, "Headline", "Event Type"));
    return coding.statement(
        id,
        "POLECAT " + id + ": " + type,
        row.day("Publication Date"),
        text,
        List.of(event),
        List.of(),
        List.of());
  }

  private List<Actor> side(Row row, String side) {
    var countries = parts(row, side + " Country");
    var raw = parts(row, side + " Name Raw");
    if (!raw.isEmpty() && raw.stream().allMatch(code -> isCode(code, countries))) {
      return raw.stream().map(Actor::of).toList();
    }
    var sectors = sectors(row, side, countries.size());
    var actors = new ArrayList<Actor>();
    for (var i = 0; i < countries.size(); i++) {
      if (!countries.get(i).matches("[A-Z]{3}")) {
        throw row.fault(
            side + " Country", "\"" + countries.get(i) + "\" is no code of three letters");
      }
      actors.add(new Actor(countries.get(i), sectors.get(i), ""));
    }
    if (actors.isEmpty()) {
      sectors(row, side, 1).stream()
          .filter(sector -> !sector.isEmpty())
          .forEach(sector -> actors.add(Actor.of(sector)));
    }
    return actors.stream().distinct().toList();
  }

  /** Parley's own code, if its country is that of the row. */
  private static boolean isCode(String text, List<String> countries) {
    return CODE.matcher(text).matches()
        && (countries.isEmpty() || countries.contains(Actor.of(text).place()));
  }

  /** A sector for each country: one each where there are as many, else the first for all. */
  private List<String> sectors(Row row, String side, int countries) {
    var all = parts(row, side + " Sectors").stream().map(word -> sector(row, side, word)).toList();
    if (all.size() == countries) {
      return all;
    }
    var first =
        row.text("Primary " + side + " Sector").map(word -> sector(row, side, word)).orElse("");
    return Stream.generate(() -> first).limit(countries).toList();
  }

  private String sector(Row row, String side, String word) {
    if (SECTORS.containsValue(word)) {
      return word;
    }
    var sector = Optional.ofNullable(SECTORS.get(word.toLowerCase(Locale.ROOT)));
    if (sector.isEmpty()) {
      coding.lost(Kind.SECTOR, row.text("Primary " + side + " Sector").orElse(word));
    }
    return sector.orElse("");
  }

  private static List<String> parts(Row row, String column) {
    return row.text(column).stream()
        .flatMap(SEMICOLON::splitAsStream)
        .filter(part -> !part.isEmpty() && !part.equals("None"))
        .toList();
  }

  private static Optional<Place> where(Row row) {
    var lat = row.latitude("Latitude");
    var lon = row.longitude("Longitude");
    var country = row.text("Country").filter(code -> code.matches("[A-Z]{3}"));
    return row.text("Placename")
        .or(() -> row.text("City"))
        .map(
            name ->
                new Place(
                    name,
                    country,
                    lat,
                    lon,
                    precision(row, name),
                    row.text("GeoNames ID").map("geonames:"::concat)));
  }

  private static Optional<Precision> precision(Row row, String name) {
    if (row.text("City").isPresent()) {
      return Optional.of(Precision.EXACT);
    }
    if (row.text("District").filter(name::equals).isPresent()) {
      return Optional.of(Precision.SECOND_ORDER);
    }
    return row.text("Province").filter(name::equals).map(any -> Precision.FIRST_ORDER);
  }
}
