package org.parley.export.ged;

import static org.parley.export.table.Column.day;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.export.Dossier;
import org.parley.export.Loss;
import org.parley.export.Loss.Kind;
import org.parley.export.LossReport;
import org.parley.export.coded.Claims;
import org.parley.export.coded.Fitting;
import org.parley.export.coded.Names;
import org.parley.export.coded.Occurrence;
import org.parley.export.table.Column;
import org.parley.export.table.Csv;
import org.parley.export.table.Table;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;
import org.parley.model.situation.Telling;

/**
 * Attacks with dead in the 49 columns of UCDP GED, one row an occurrence. {@code source_original}
 * says who tells it, so an accusation stays one; {@code low} and {@code high} are the least and the
 * greatest number that anybody gives, and {@code best} stands only where they are one.
 */
public final class Ged {
  private static final String FILE = "ged";
  private static final String ONE_SIDED = "3";
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final String NO_IDS = "UCDP's own number; none is made up";

  private static final Table<Occurrence> TABLE =
      new Table<>(
          FILE,
          "one occurrence",
          List.of(
              text("id", "incident", (Occurrence row) -> row.incident().id()),
              text("relid", "incident", row -> row.incident().id()),
              text("year", "of the first day", row -> String.valueOf(when(row).first().getYear())),
              empty("active_year", "UCDP's own judgement"),
              empty("code_status", "UCDP's own"),
              text("type_of_violence", "1 state-based, 2 non-state, 3 one-sided", Ged::violence),
              empty("conflict_dset_id", NO_IDS),
              empty("conflict_new_id", NO_IDS),
              empty("conflict_name", "UCDP's own"),
              empty("dyad_dset_id", NO_IDS),
              empty("dyad_new_id", NO_IDS),
              text(
                  "dyad_name",
                  "both sides",
                  row -> side(row.incident().actor(), 0) + " - " + second(row)),
              empty("side_a_dset_id", NO_IDS),
              empty("side_a_new_id", NO_IDS),
              text("side_a", "in words", row -> side(row.incident().actor(), 0)),
              empty("side_b_dset_id", NO_IDS),
              empty("side_b_new_id", NO_IDS),
              text("side_b", "in words", Ged::second),
              whole(
                  "number_of_sources",
                  "publishers",
                  row ->
                      Optional.of(
                          row.claims().stream()
                              .map(claim -> claim.article().source().orElse(claim.article().id()))
                              .distinct()
                              .count())),
              text("source_article", "articles", Ged::articles),
              text("source_office", "publishers", Occurrence::sources),
              text(
                  "source_date",
                  "of the first article",
                  row ->
                      row.claims()
                          .get(0)
                          .article()
                          .published()
                          .map(LocalDate::toString)
                          .orElse("")),
              text(
                  "source_headline",
                  "of the first article",
                  row -> row.claims().get(0).article().title()),
              text("source_original", "who says so", Ged::speakers),
              text(
                  "where_prec",
                  "1 to 7",
                  row ->
                      row.where()
                          .flatMap(Place::precision)
                          .map(precision -> String.valueOf(precision.ucdp()))
                          .orElse("")),
              text("where_coordinates", "place", row -> row.where().map(Place::name).orElse("")),
              empty("where_description", "not kept"),
              text(
                  "adm_1",
                  "first-order division, where the place is one",
                  row -> at(row, Precision.FIRST_ORDER)),
              text(
                  "adm_2",
                  "second-order division, where the place is one",
                  row -> at(row, Precision.SECOND_ORDER)),
              number("latitude", "degrees, WGS 84", row -> row.where().flatMap(Place::lat)),
              number("longitude", "degrees, WGS 84", row -> row.where().flatMap(Place::lon)),
              text("geom_wkt", "the same as WKT", Ged::point),
              whole("priogrid_gid", "cell of half a degree, from the coordinates", Ged::cell),
              text(
                  "country",
                  "English name",
                  row -> row.where().flatMap(Place::country).map(Names::country).orElse("")),
              empty("country_id", "Gleditsch and Ward number; no table is kept"),
              empty("region", "UCDP's own"),
              text("event_clarity", "1", row -> "1"),
              text(
                  "date_prec",
                  "1 day, 2 to 6 days, 3 week, 4 month, 5 longer",
                  row -> datePrecision(when(row))),
              day("date_start", "first day", row -> Optional.of(when(row).first())),
              day("date_end", "last day", row -> Optional.of(when(row).last())),
              empty("deaths_a", "counts are not split by side: their speakers differ"),
              empty("deaths_b", "counts are not split by side: their speakers differ"),
              empty("deaths_civilians", "counts are not split by side: their speakers differ"),
              empty("deaths_unknown", "counts are not split by side: their speakers differ"),
              whole(
                  "best",
                  "where low and high are one",
                  row ->
                      row.low()
                          .filter(
                              low ->
                                  row.high().filter(high -> high.compareTo(low) == 0).isPresent())
                          .map(BigDecimal::longValue)),
              whole(
                  "high",
                  "greatest number that anybody gives; empty when open above",
                  row -> row.high().map(BigDecimal::longValue)),
              whole(
                  "low",
                  "least number that anybody gives",
                  row -> row.low().map(BigDecimal::longValue)),
              empty("gwnoa", "Gleditsch and Ward number; no table is kept"),
              empty("gwnob", "Gleditsch and Ward number; no table is kept")));

  private Ged() {}

  /** Writes the attacks of a dossier. */
  public static LossReport write(Dossier dossier, OutputStream out) throws IOException {
    var claims = Claims.of(dossier, FILE);
    var fitting = Fitting.of(dossier, claims, FILE, Ged::why, Ged::losses);
    Csv.write(TABLE.of(fitting.rows().stream()), false, out);
    return LossReport.of(fitting.rows().size(), fitting.losses().stream());
  }

  private static Optional<String> why(Occurrence occurrence) {
    if (occurrence.incident().type() != EventType.ASSAULT) {
      return Optional.of(occurrence.incident().type() + " is not in GED's scope");
    }
    if (occurrence.when().isEmpty()) {
      return Optional.of("no day told");
    }
    return occurrence.dead().isEmpty() ? Optional.of("nobody counts its dead") : Optional.empty();
  }

  private static Stream<Loss> losses(Occurrence row) {
    var id = row.incident().id();
    return Stream.of(
            row.losses(FILE),
            meant(row),
            Stream.of(row.ranges())
                .filter(any -> row.dead().size() > 1 || row.dead().get(0).counts().size() > 1)
                .map(ranges -> new Loss(FILE, id, Kind.RANGE, "whose number is which: " + ranges)),
            row.incident().accounts().stream()
                .filter(account -> !account.deniedBy().isEmpty())
                .map(
                    account ->
                        new Loss(
                            FILE,
                            account.document() + ":" + account.event(),
                            Kind.DENIAL,
                            Names.of(account.deniedBy()))))
        .flatMap(Function.identity());
  }

  /** What its columns do not say: the mode, who attacked, and that a government is no army. */
  private static Stream<Loss> meant(Occurrence row) {
    var id = row.incident().id();
    var losses = new ArrayList<Loss>();
    row.claim().mode().stream()
        .map(mode -> new Loss(FILE, id, Kind.TYPE, "mode " + mode))
        .forEach(losses::add);
    if (!violence(row).equals(ONE_SIDED)) {
      losses.add(new Loss(FILE, id, Kind.PARTY, "who attacked whom"));
    }
    Stream.concat(row.incident().actor().stream(), row.incident().recipient().stream())
        .filter(actor -> actor.sector().equals("GOV"))
        .map(actor -> new Loss(FILE, id, Kind.PARTY, actor + ", read as a state's forces"))
        .forEach(losses::add);
    return losses.stream();
  }

  private static Interval when(Occurrence row) {
    return row.when().orElseThrow();
  }

  private static String side(List<Actor> actors, int index) {
    return actors.size() <= index ? "" : Names.of(actors.get(index));
  }

  private static String second(Occurrence row) {
    var recipient = side(row.incident().recipient(), 0);
    return recipient.isEmpty() ? side(row.incident().actor(), 1) : recipient;
  }

  private static String violence(Occurrence row) {
    var one = row.incident().actor().stream().findFirst();
    var two =
        row.incident().recipient().stream()
            .findFirst()
            .or(() -> row.incident().actor().stream().skip(1).findFirst());
    if (one.isEmpty() || two.isEmpty()) {
      return "";
    }
    if (two.filter(Ged::isArmed).isEmpty()) {
      return ONE_SIDED;
    }
    return one.get().isArmedNonState() && two.get().isArmedNonState() ? "2" : "1";
  }

  private static boolean isArmed(Actor actor) {
    return actor.isArmedNonState()
        || actor.isBareState()
        || List.of("GOV", "MIL", "COP", "PRM").contains(actor.sector());
  }

  private static String articles(Occurrence row) {
    return row.claims().stream()
        .map(claim -> claim.article().url().orElse(claim.article().id()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String speakers(Occurrence row) {
    return row.incident().accounts().stream()
        .map(Telling::speakers)
        .map(speakers -> speakers.isEmpty() ? "publisher" : Names.of(speakers))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String at(Occurrence row, Precision precision) {
    return row.where()
        .filter(place -> place.precision().filter(precision::equals).isPresent())
        .map(Place::name)
        .orElse("");
  }

  private static String point(Occurrence row) {
    return row.where()
        .flatMap(
            place ->
                place
                    .lon()
                    .flatMap(lon -> place.lat().map(lat -> "POINT (" + lon + " " + lat + ")")))
        .orElse("");
  }

  /** PRIO-GRID numbers cells of half a degree from the south-west, 720 a row, from 1. */
  private static Optional<Long> cell(Occurrence row) {
    return row.where()
        .flatMap(
            place ->
                place
                    .lon()
                    .flatMap(
                        lon ->
                            place
                                .lat()
                                .map(
                                    lat ->
                                        (long) Math.floor((lat + 90) * 2) * 720
                                            + (long) Math.floor((lon + 180) * 2)
                                            + 1)));
  }

  private static String datePrecision(Interval when) {
    var days = when.days();
    return days == 1 ? "1" : days < WEEK ? "2" : days == WEEK ? "3" : days <= MONTH ? "4" : "5";
  }

  /** Its columns, in order. */
  public static List<String> headings() {
    return TABLE.columns().stream().map(Column::name).toList();
  }
}
