package org.parley.export.acled;

import static org.parley.export.table.Column.empty;
import static org.parley.export.table.Column.number;
import static org.parley.export.table.Column.text;
import static org.parley.export.table.Column.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.export.Dossier;
import org.parley.export.Loss;
import org.parley.export.Loss.Kind;
import org.parley.export.LossReport;
import org.parley.export.coded.Claim;
import org.parley.export.coded.Claims;
import org.parley.export.coded.Country;
import org.parley.export.coded.Crosswalk;
import org.parley.export.coded.Fitting;
import org.parley.export.coded.Names;
import org.parley.export.coded.Occurrence;
import org.parley.export.dataset.AcledTypes;
import org.parley.export.dataset.Meaning;
import org.parley.export.table.Column;
import org.parley.export.table.Csv;
import org.parley.export.table.Table;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;

/**
 * Incidents in the 31 columns of ACLED, one row an occurrence. Who says what is told in {@code
 * notes} alone. A deed that one side alone tells is a strategic development of that side, tagged
 * {@code accusation}; what ACLED does not code, or what has no day or no place, has no row.
 */
public final class Acled {
  private static final String FILE = "acled";
  private static final Crosswalk TYPES = Crosswalk.acled();
  private static final int WEEK = 7;
  private static final Set<String> CIVILIANS =
      Set.of("CVL", "REF", "JRN", "MED", "EDU", "REL", "SOC", "LAB", "BUS");

  private static final Map<String, String> ACCUSATION =
      Map.of(
          "disorder", "Strategic developments",
          "event", "Strategic developments",
          "sub_event", "Other");

  /** An occurrence with ACLED's words for it. */
  private record Row(Occurrence of, Map<String, String> code) {
    Claim claim() {
      return of.claim();
    }

    Optional<Actor> one() {
      return claim().actor().stream().findFirst();
    }

    /** The other side, and of a mutual act without one the second actor. */
    Optional<Actor> two() {
      return claim().recipient().stream()
          .findFirst()
          .or(() -> claim().actor().stream().skip(1).findFirst());
    }

    Interval when() {
      return of.when().orElseThrow();
    }

    Place where() {
      return of.where().orElseThrow();
    }

    Optional<Country> country() {
      return where().country().flatMap(Country::of);
    }

    String part(String column) {
      return code.getOrDefault(column, "");
    }
  }

  private static final Table<Row> TABLE =
      new Table<>(
          FILE,
          "one occurrence",
          List.of(
              text(
                  "event_id_cnty",
                  "country and incident",
                  (Row row) -> row.where().country().orElse("") + row.of().incident().id()),
              text("event_date", "the day; of several the middle one", row -> day(row).toString()),
              text("year", "of it", row -> String.valueOf(day(row).getYear())),
              text("time_precision", "1 day, 2 week, 3 longer", row -> timePrecision(row.when())),
              text("disorder_type", "ACLED", row -> row.part("disorder")),
              text("event_type", "ACLED", row -> row.part("event")),
              text("sub_event_type", "ACLED", row -> row.part("sub_event")),
              text("actor1", "in words", row -> row.one().map(Names::of).orElse("")),
              text(
                  "assoc_actor_1",
                  "its further actors",
                  row -> beyond(row.claim().actor(), row.claim().recipient().isEmpty() ? 2 : 1)),
              text(
                  "inter1",
                  "1 to 8",
                  row -> row.one().flatMap(Acled::inter).map(Object::toString).orElse("")),
              text("actor2", "in words", row -> row.two().map(Names::of).orElse("")),
              text(
                  "assoc_actor_2", "its further actors", row -> beyond(row.claim().recipient(), 1)),
              text(
                  "inter2",
                  "1 to 8, 0 for none",
                  row ->
                      row.two()
                          .flatMap(Acled::inter)
                          .map(Object::toString)
                          .orElse(row.two().isEmpty() ? "0" : "")),
              text("interaction", "both", Acled::interaction),
              text(
                  "civilian_targeting",
                  "ACLED",
                  row -> isAtCivilians(row) ? "Civilian targeting" : ""),
              whole("iso", "ISO 3166-1 number", row -> row.country().flatMap(Country::number)),
              empty("region", "ACLED's own regions; no table is kept"),
              text(
                  "country",
                  "English name",
                  row -> row.where().country().map(Names::country).orElse("")),
              text(
                  "admin1",
                  "first-order division, where the place is one",
                  row ->
                      row.where()
                          .precision()
                          .filter(Precision.FIRST_ORDER::equals)
                          .map(any -> row.where().name())
                          .orElse("")),
              text(
                  "admin2",
                  "second-order division, where the place is one",
                  row ->
                      row.where()
                          .precision()
                          .filter(Precision.SECOND_ORDER::equals)
                          .map(any -> row.where().name())
                          .orElse("")),
              empty("admin3", "not kept"),
              text("location", "place", row -> row.where().name()),
              number("latitude", "degrees, WGS 84", row -> row.where().lat()),
              number("longitude", "degrees, WGS 84", row -> row.where().lon()),
              text(
                  "geo_precision",
                  "1 town, 2 near or part of a region, 3 larger region",
                  row -> row.where().precision().map(Acled::geoPrecision).orElse("")),
              text("source", "publishers", row -> row.of().sources()),
              text("source_scale", "fixed", row -> "Other"),
              text("notes", "every account with its speaker, in words", row -> row.of().notes()),
              whole(
                  "fatalities",
                  "least number that anybody gives; 0 where nobody gives one, and for accusations",
                  row ->
                      Optional.of(
                          row.of().isAccusation()
                              ? 0L
                              : row.of().low().map(BigDecimal::longValue).orElse(0L))),
              text(
                  "tags",
                  "accusation, where one side alone tells it",
                  row -> row.of().isAccusation() ? "accusation" : ""),
              empty("timestamp", "of ACLED's own upload")));

  private Acled() {}

  /** Writes the incidents of a dossier. */
  public static LossReport write(Dossier dossier, OutputStream out) throws IOException {
    var claims = Claims.of(dossier, FILE);
    var fitting = Fitting.of(dossier, claims, FILE, Acled::why, Acled::losses);
    var rows = fitting.rows().stream().map(row -> new Row(row, code(row).orElseThrow())).toList();
    Csv.write(TABLE.of(rows.stream()), false, out);
    var breaches =
        claims.claims().stream()
            .filter(Claim::isBreach)
            .map(breach -> new Loss(FILE, breach.name(), Kind.RECORD, "a breach without an event"));
    return LossReport.of(rows.size(), Stream.concat(fitting.losses().stream(), breaches));
  }

  private static Optional<String> why(Occurrence occurrence) {
    if (occurrence.when().isEmpty()) {
      return Optional.of("no day told");
    }
    if (occurrence.where().filter(place -> place.lat().isPresent()).isEmpty()) {
      return Optional.of("no place told");
    }
    return code(occurrence).isPresent()
        ? Optional.empty()
        : Optional.of(occurrence.claim().type() + " is not in ACLED's scope");
  }

  private static Optional<Map<String, String>> code(Occurrence occurrence) {
    if (occurrence.isAccusation() && occurrence.incident().type() != EventType.ACCUSE) {
      return Optional.of(ACCUSATION);
    }
    var claim = occurrence.claim();
    var modes = new ArrayList<>(claim.mode());
    if (!claim.recipient().isEmpty() && claim.recipient().stream().allMatch(Acled::isCivilian)) {
      modes.add("civilians");
    }
    return TYPES.of(claim.type(), modes);
  }

  private static Stream<Loss> losses(Occurrence occurrence) {
    var id = occurrence.incident().id();
    var when = occurrence.when().orElseThrow();
    return Stream.of(
            occurrence.losses(FILE).filter(loss -> loss.kind() != Kind.PARTY),
            Stream.of(occurrence.ranges())
                .filter(text -> !text.isEmpty())
                .filter(
                    any ->
                        occurrence.isAccusation()
                            || occurrence.dead().size() > 1
                            || !occurrence.low().equals(occurrence.high()))
                .map(text -> new Loss(FILE, id, Kind.RANGE, "killed " + text)),
            meant(occurrence),
            occurrence
                .where()
                .flatMap(Place::precision)
                .filter(p -> p == Precision.COUNTRY || p == Precision.SEA_OR_AIR)
                .map(p -> new Loss(FILE, id, Kind.PRECISION, "place " + p.code()))
                .stream(),
            Stream.of(when)
                .filter(any -> when.days() > 1)
                .map(
                    any ->
                        new Loss(
                            FILE, id, Kind.PRECISION, "days " + when.first() + "/" + when.last())),
            occurrence.claims().stream()
                .filter(claim -> !claim.speakers().isEmpty())
                .map(
                    claim ->
                        new Loss(
                            FILE,
                            claim.name(),
                            Kind.SPEAKER,
                            Names.of(claim.speakers()) + ", in notes alone")),
            occurrence.incident().accounts().stream()
                .filter(account -> !account.deniedBy().isEmpty())
                .map(
                    account ->
                        new Loss(
                            FILE,
                            account.document() + ":" + account.event(),
                            Kind.DENIAL,
                            Names.of(account.deniedBy()) + ", in notes alone")))
        .flatMap(Function.identity());
  }

  /** ACLED dates what has no single day by the middle of its week or month. */
  private static LocalDate day(Row row) {
    return row.when().first().plusDays((row.when().days() - 1) / 2);
  }

  private static String timePrecision(Interval when) {
    return when.days() == 1 ? "1" : when.days() <= WEEK ? "2" : "3";
  }

  private static String geoPrecision(Precision precision) {
    return switch (precision) {
      case EXACT -> "1";
      case NEAR, SECOND_ORDER -> "2";
      case FIRST_ORDER, REGION, COUNTRY, SEA_OR_AIR -> "3";
    };
  }

  /** What its type, read back, no longer says: the mode, and who did it to whom. */
  private static Stream<Loss> meant(Occurrence occurrence) {
    var id = occurrence.incident().id();
    var claim = occurrence.claim();
    var row = new Row(occurrence, code(occurrence).orElseThrow());
    var tags = occurrence.isAccusation() ? List.of("accusation") : List.<String>of();
    var meaning = AcledTypes.meaning(row.part("event"), row.part("sub_event"), tags);
    var losses = new ArrayList<Loss>();
    if (meaning
        .filter(one -> one.type() == claim.type() && one.mode().equals(claim.mode()))
        .isEmpty()) {
      losses.add(
          new Loss(
              FILE,
              id,
              Kind.TYPE,
              claim.type()
                  + " "
                  + String.join(" ", claim.mode())
                  + ", as "
                  + row.part("sub_event")));
    }
    var isMutual = claim.actor().size() > 1 && claim.actor().containsAll(claim.recipient());
    if (claim.recipient().isEmpty()
        ? claim.actor().size() > 1
        : meaning.filter(Meaning::isMutual).isPresent() && !isMutual) {
      losses.add(new Loss(FILE, id, Kind.PARTY, "who did it to whom"));
    }
    return losses.stream();
  }

  private static boolean isCivilian(Actor actor) {
    return CIVILIANS.contains(actor.sector().isEmpty() ? actor.place() : actor.sector());
  }

  private static boolean isAtCivilians(Row row) {
    return row.claim().type() == EventType.ASSAULT
        && row.two().filter(Acled::isCivilian).isPresent();
  }

  private static String beyond(List<Actor> actors, int from) {
    return actors.size() <= from ? "" : Names.of(actors.subList(from, actors.size()));
  }

  /** ACLED's kind of an actor; none for those it has no number for. */
  private static Optional<Integer> inter(Actor actor) {
    var sector = actor.sector().isEmpty() ? actor.place() : actor.sector();
    if (isCivilian(actor)) {
      return Optional.of(7);
    }
    return switch (sector) {
      case "GOV", "MIL", "COP", "SPY", "JUD", "LEG" -> Optional.of(1);
      case "REB", "PRE" -> Optional.of(2);
      case "PRM", "UAF", "CRM" -> Optional.of(3);
      default ->
          actor.isBareState()
              ? Optional.of(1)
              : actor.isOfState() ? Optional.empty() : Optional.of(8);
    };
  }

  private static String interaction(Row row) {
    var one = row.one().flatMap(Acled::inter);
    var two = row.two().flatMap(Acled::inter);
    if (one.isEmpty()) {
      return "";
    }
    int first = one.get();
    return two.map(second -> "" + Math.min(first, second) + Math.max(first, second))
        .orElse(row.two().isEmpty() ? first + "0" : "");
  }

  /** Its columns, in order. */
  public static List<String> headings() {
    return TABLE.columns().stream().map(Column::name).toList();
  }
}
