package org.parley.export.polecat;

import static org.parley.export.table.Column.empty;
import static org.parley.export.table.Column.number;
import static org.parley.export.table.Column.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.export.Dossier;
import org.parley.export.Loss;
import org.parley.export.Loss.Kind;
import org.parley.export.LossReport;
import org.parley.export.coded.Claim;
import org.parley.export.coded.Claims;
import org.parley.export.coded.Names;
import org.parley.export.table.Column;
import org.parley.export.table.TabSeparated;
import org.parley.export.table.Table;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;
import org.parley.model.reading.Reading;

/**
 * Events in the forty tab-separated columns of POLECAT, one row for each event of each article,
 * with {@code None} for an empty cell. It has no column for who says so.
 */
public final class Polecat {
  private static final String FILE = "events";

  private static final Table<Claim> TABLE =
      new Table<>(
          FILE,
          "one event as one article tells it",
          Stream.<List<Column<Claim>>>of(
                  List.of(
                      text("Event ID", "article and record", Claim::name),
                      text(
                          "Event Date",
                          "first day told",
                          claim -> claim.when().map(when -> when.first().toString()).orElse("")),
                      text("Event Type", "PLOVER type", claim -> claim.type().name()),
                      text(
                          "Event Mode",
                          "PLOVER mode, the first",
                          claim -> claim.mode().stream().findFirst().orElse("")),
                      Column.<Claim>empty("Intensity", "not scaled"),
                      text(
                          "Quad Code",
                          "verbal or material, cooperation or conflict",
                          claim -> quad(claim.type())),
                      Column.<Claim>empty("Contexts", "not coded")),
                  side("Actor", Claim::actor),
                  side("Recipient", Claim::recipient),
                  List.of(
                      place("Placename", Place::name),
                      place("City", place -> isTown(place) ? place.name() : ""),
                      place("District", place -> at(place, Precision.SECOND_ORDER)),
                      place("Province", place -> at(place, Precision.FIRST_ORDER)),
                      place("Country", place -> place.country().orElse("")),
                      number(
                          "Latitude",
                          "degrees, WGS 84",
                          claim -> claim.where().flatMap(Place::lat)),
                      number(
                          "Longitude",
                          "degrees, WGS 84",
                          claim -> claim.where().flatMap(Place::lon)),
                      place("GeoNames ID", Polecat::geonames),
                      Column.<Claim>empty("Raw Placename", "not kept"),
                      Column.<Claim>empty("Feature Type", "not kept"),
                      text("Source", "publisher", claim -> claim.article().source().orElse("")),
                      text(
                          "Publication Date",
                          "the article's date line",
                          claim -> claim.article().published().map(Object::toString).orElse("")),
                      Column.<Claim>empty("Story People", "not kept"),
                      Column.<Claim>empty("Story Organizations", "not kept"),
                      Column.<Claim>empty("Story Locations", "not kept"),
                      text("Language", "of the article", claim -> "en"),
                      text("Version", "of Parley's record", claim -> "parley-" + Reading.VERSION)))
              .flatMap(List::stream)
              .toList());

  private Polecat() {}

  /** Writes the events of a dossier. */
  public static LossReport write(Dossier dossier, OutputStream out) throws IOException {
    var claims = Claims.of(dossier, FILE);
    TabSeparated.write(TABLE.of(claims.claims().stream()), true, "None", out);
    return LossReport.of(
        claims.claims().size(),
        Stream.of(
                claims.losses().stream(),
                claims.claims().stream().flatMap(Polecat::losses),
                dossier
                    .tallies()
                    .map(tally -> new Loss(FILE, tally.name(), Kind.RECORD, "a tally")))
            .flatMap(Function.identity()));
  }

  /** Its columns, in order. */
  public static List<String> headings() {
    return TABLE.columns().stream().map(Column::name).toList();
  }

  private static Stream<Loss> losses(Claim claim) {
    return Stream.concat(
        Claims.narrowed(claim, FILE).filter(loss -> loss.kind() != Kind.PARTY),
        Stream.of(
                claim
                    .where()
                    .flatMap(Place::precision)
                    .filter(precision -> precision != Precision.EXACT)
                    .map(
                        precision ->
                            new Loss(
                                FILE, claim.name(), Kind.PRECISION, "place " + precision.code())),
                claim.mode().size() < 2
                    ? Optional.<Loss>empty()
                    : Optional.of(
                        new Loss(
                            FILE,
                            claim.name(),
                            Kind.TYPE,
                            "modes " + String.join(";", claim.mode()))))
            .flatMap(Optional::stream));
  }

  /** The columns of one side: all its actors, separated by semicolons. */
  private static List<Column<Claim>> side(String side, Function<Claim, List<Actor>> actors) {
    return List.of(
        text(side + " Name", "in words", claim -> Names.of(actors.apply(claim))),
        text(
            side + " Country",
            "ISO 3166-1 alpha-3",
            claim -> each(actors.apply(claim), Actor::place)),
        empty(side + " COW", "no table of Correlates of War numbers is kept"),
        text(
            "Primary " + side + " Sector",
            "of the first",
            claim -> actors.apply(claim).stream().findFirst().map(Actor::sector).orElse("")),
        text(side + " Sectors", "of all", claim -> each(actors.apply(claim), Actor::sector)),
        empty(side + " Title", "not kept"),
        text(side + " Name Raw", "the code", claim -> each(actors.apply(claim), Actor::code)),
        empty("Wikipedia " + side + " ID", "not kept"));
  }

  private static String each(List<Actor> actors, Function<Actor, String> part) {
    return actors.stream()
        .map(part)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(";"));
  }

  private static Column<Claim> place(String name, Function<Place, String> part) {
    return text(name, "by the gazetteer", claim -> claim.where().map(part).orElse(""));
  }

  private static boolean isTown(Place place) {
    return place.precision().filter(p -> p == Precision.EXACT || p == Precision.NEAR).isPresent();
  }

  private static String at(Place place, Precision precision) {
    return place.precision().filter(precision::equals).map(any -> place.name()).orElse("");
  }

  private static String geonames(Place place) {
    return place
        .gazetteer()
        .filter(id -> id.startsWith("geonames:"))
        .map(id -> id.substring("geonames:".length()))
        .orElse("");
  }

  private static String quad(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> "VERBAL COOPERATION";
      case COOPERATE, AID, RETREAT -> "MATERIAL COOPERATION";
      case REQUEST, ACCUSE, REJECT, THREATEN -> "VERBAL CONFLICT";
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "MATERIAL CONFLICT";
    };
  }
}
