package org.parley.export.gdelt;

import static org.parley.export.table.Column.empty;
import static org.parley.export.table.Column.number;
import static org.parley.export.table.Column.text;
import static org.parley.export.table.Column.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.export.Dossier;
import org.parley.export.Loss;
import org.parley.export.Loss.Kind;
import org.parley.export.LossReport;
import org.parley.export.Target;
import org.parley.export.coded.Claim;
import org.parley.export.coded.Claims;
import org.parley.export.coded.Crosswalk;
import org.parley.export.coded.Names;
import org.parley.export.table.Column;
import org.parley.export.table.TabSeparated;
import org.parley.export.table.Table;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;

/**
 * Events (61 columns) and mentions (16) of GDELT 2.0, tab-separated without headings, as it hands
 * them round. An event is one code of one incident with the actors that go with it; each article
 * that tells it is a mention. GDELT dates every event: where nobody tells a day, the event has no
 * row.
 */
public final class Gdelt {
  private static final String EVENTS = "events";
  private static final String MENTIONS = "mentions";
  private static final String BREACH = "196";
  private static final String ACCUSATION_OF_FORCE = "1123";
  private static final int ROOT_LENGTH = 2;
  private static final int BASE_LENGTH = 3;
  private static final int COUNTRY_TYPE = 1;
  private static final int CITY_TYPE = 4;
  private static final int DIVISION_TYPE = 5;
  private static final Crosswalk CAMEO = Crosswalk.cameo();

  /** One event with the claims that make it. */
  private record Coded(long id, String code, List<Claim> claims) {
    Claim first() {
      return claims.get(0);
    }

    Optional<Actor> actor() {
      return first().actor().stream().findFirst();
    }

    /** The recipient, and of a mutual act with none the second actor. */
    Optional<Actor> recipient() {
      return first().recipient().stream()
          .findFirst()
          .or(() -> first().actor().stream().skip(1).findFirst());
    }
  }

  /** One mention. */
  private record Mention(Coded event, Claim claim) {}

  private static final Table<Coded> EVENT_TABLE = new Table<>(EVENTS, "one event", columns());

  private static final Table<Mention> MENTION_TABLE =
      new Table<>(
          MENTIONS,
          "one article's mention of one event",
          List.of(
              whole("GLOBALEVENTID", "the event", row -> Optional.of(row.event().id())),
              text("EventTimeDate", "first day told", row -> day(row.event().first()) + "000000"),
              text(
                  "MentionTimeDate",
                  "the article's date line",
                  row ->
                      row.claim()
                          .article()
                          .published()
                          .map(told -> told.toString().replace("-", "") + "000000")
                          .orElse("")),
              text(
                  "MentionType",
                  "1 with an address, 2 by citation alone",
                  row -> row.claim().article().url().isPresent() ? "1" : "2"),
              text(
                  "MentionSourceName",
                  "publisher",
                  row -> row.claim().article().source().orElse("")),
              text(
                  "MentionIdentifier",
                  "address or id",
                  row -> row.claim().article().url().orElse(row.claim().article().id())),
              empty("SentenceID", "not kept"),
              empty("Actor1CharOffset", "not kept"),
              empty("Actor2CharOffset", "not kept"),
              whole(
                  "ActionCharOffset",
                  "of the words that tell it",
                  row -> row.claim().words().map(words -> (long) words.begin())),
              text("InRawText", "always", row -> "1"),
              empty("Confidence", "another scale"),
              empty("MentionDocLen", "not kept"),
              empty("MentionDocTone", "not measured"),
              empty("MentionDocTranslationInfo", "none"),
              empty("Extras", "none")));

  private Gdelt() {}

  /** Writes both files of a dossier. */
  public static LossReport write(Dossier dossier, Target target) throws IOException {
    var claims = Claims.of(dossier, EVENTS);
    var losses = new ArrayList<>(claims.losses());
    var events = coded(claims.claims(), losses);
    write(EVENT_TABLE.of(events.stream()), target.open("export.CSV"));
    var mentions =
        events.stream()
            .flatMap(event -> event.claims().stream().map(claim -> new Mention(event, claim)))
            .toList();
    write(MENTION_TABLE.of(mentions.stream()), target.open("mentions.CSV"));
    dossier
        .tallies()
        .forEach(tally -> losses.add(new Loss(EVENTS, tally.name(), Kind.RECORD, "a tally")));
    return LossReport.of(events.size() + mentions.size(), losses.stream());
  }

  private static void write(Table.Filled<?> table, OutputStream to) throws IOException {
    try (var out = to) {
      TabSeparated.write(table, false, "", out);
    }
  }

  /** What makes two claims one event. */
  private record Key(String occurrence, String code, List<Actor> actor, List<Actor> recipient) {}

  private static List<Coded> coded(List<Claim> claims, List<Loss> losses) {
    Map<Key, List<Claim>> byEvent = new LinkedHashMap<>();
    for (var claim : claims) {
      if (claim.when().isEmpty()) {
        losses.add(new Loss(EVENTS, claim.name(), Kind.RECORD, "no day told"));
      } else {
        byEvent
            .computeIfAbsent(
                new Key(claim.occurrence(), code(claim), claim.actor(), claim.recipient()),
                any -> new ArrayList<>())
            .add(claim);
        Claims.narrowed(claim, EVENTS)
            .filter(loss -> !isSecondSide(claim, loss))
            .forEach(losses::add);
        claim
            .where()
            .flatMap(Place::precision)
            .filter(p -> type(p).isEmpty())
            .ifPresent(
                p ->
                    losses.add(
                        new Loss(EVENTS, claim.name(), Kind.PRECISION, "place " + p.code())));
      }
    }
    return byEvent.entrySet().stream()
        .map(one -> new Coded(id(one.getKey()), one.getKey().code(), List.copyOf(one.getValue())))
        .toList();
  }

  /** A mutual act of two has both in the two columns. */
  private static boolean isSecondSide(Claim claim, Loss loss) {
    return loss.kind() == Kind.PARTY && claim.recipient().isEmpty() && claim.actor().size() == 2;
  }

  private static String code(Claim claim) {
    if (claim.isBreach()) {
      return BREACH;
    }
    if (claim.isAccusation()) {
      return ACCUSATION_OF_FORCE;
    }
    return CAMEO.of(claim.type(), claim.mode()).map(line -> line.get("code")).orElse("");
  }

  /** A number that the same event has in every export, from what makes it one. */
  private static long id(Key key) {
    var hash = 0xcbf29ce484222325L; // FNV-1a, 64 bits, of which 53 are kept: a double holds them
    for (var character : key.toString().chars().toArray()) {
      hash = (hash ^ character) * 0x100000001b3L;
    }
    return hash >>> 11;
  }

  private static List<Column<Coded>> columns() {
    return Stream.of(
            List.of(
                Column.<Coded>whole(
                    "GLOBALEVENTID", "hash of what makes it one", row -> Optional.of(row.id())),
                Column.<Coded>text("SQLDATE", "first day told", row -> day(row.first())),
                Column.<Coded>text("MonthYear", "of it", row -> day(row.first()).substring(0, 6)),
                Column.<Coded>text("Year", "of it", row -> day(row.first()).substring(0, 4)),
                Column.<Coded>text("FractionDate", "of it", row -> fraction(row.first()))),
            actor("Actor1", Coded::actor),
            actor("Actor2", Coded::recipient),
            List.of(
                Column.<Coded>empty("IsRootEvent", "not kept"),
                Column.<Coded>text("EventCode", "CAMEO", Coded::code),
                Column.<Coded>text(
                    "EventBaseCode", "CAMEO", row -> prefix(row.code(), BASE_LENGTH)),
                Column.<Coded>text(
                    "EventRootCode", "CAMEO", row -> prefix(row.code(), ROOT_LENGTH)),
                Column.<Coded>text("QuadClass", "1 to 4", row -> quad(row.code())),
                Column.<Coded>empty("GoldsteinScale", "not scaled"),
                Column.<Coded>whole(
                    "NumMentions", "articles", row -> Optional.of((long) row.claims().size())),
                Column.<Coded>whole(
                    "NumSources",
                    "publishers",
                    row ->
                        Optional.of(
                            row.claims().stream()
                                .map(claim -> claim.article().source().orElse(claim.article().id()))
                                .distinct()
                                .count())),
                Column.<Coded>whole(
                    "NumArticles",
                    "articles",
                    row ->
                        Optional.of(
                            row.claims().stream()
                                .map(claim -> claim.article().id())
                                .distinct()
                                .count())),
                Column.<Coded>empty("AvgTone", "not measured")),
            geo("Actor1Geo", row -> Optional.empty()),
            geo("Actor2Geo", row -> Optional.empty()),
            geo("ActionGeo", row -> row.first().where()),
            List.of(
                Column.<Coded>text(
                    "DATEADDED",
                    "date line of the first article",
                    row ->
                        row.first()
                            .article()
                            .published()
                            .map(told -> told.toString().replace("-", "") + "000000")
                            .orElse("")),
                Column.<Coded>text(
                    "SOURCEURL",
                    "of the first article",
                    row -> row.first().article().url().orElse(row.first().article().id()))))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column<Coded>> actor(String side, Function<Coded, Optional<Actor>> actor) {
    return List.of(
        text(
            side + "Code",
            "CAMEO actor code",
            row -> actor.apply(row).map(Gdelt::cameo).orElse("")),
        text(
            side + "Name",
            "in words",
            row ->
                actor
                    .apply(row)
                    .map(Names::of)
                    .map(name -> name.toUpperCase(Locale.ROOT))
                    .orElse("")),
        text(
            side + "CountryCode",
            "alpha-3",
            row -> actor.apply(row).filter(Actor::isOfState).map(Actor::place).orElse("")),
        empty(side + "KnownGroupCode", "no table is kept"),
        empty(side + "EthnicCode", "not coded"),
        empty(side + "Religion1Code", "not coded"),
        empty(side + "Religion2Code", "not coded"),
        text(
            side + "Type1Code",
            "role",
            row ->
                actor
                    .apply(row)
                    .map(Actor::sector)
                    .filter(sector -> sector.length() == BASE_LENGTH)
                    .orElse("")),
        empty(side + "Type2Code", "none"),
        empty(side + "Type3Code", "none"));
  }

  private static String cameo(Actor actor) {
    return actor.place() + (actor.sector().length() == BASE_LENGTH ? actor.sector() : "");
  }

  private static List<Column<Coded>> geo(String of, Function<Coded, Optional<Place>> where) {
    return List.of(
        text(
            of + "_Type",
            "1 country, 4 city, 5 division",
            row ->
                where
                    .apply(row)
                    .flatMap(Place::precision)
                    .flatMap(Gdelt::type)
                    .map(Object::toString)
                    .orElse("")),
        text(
            of + "_FullName",
            "place and country",
            row -> where.apply(row).map(Gdelt::full).orElse("")),
        empty(of + "_CountryCode", "FIPS 10-4; no table is kept"),
        empty(of + "_ADM1Code", "FIPS 10-4; no table is kept"),
        empty(of + "_ADM2Code", "no table is kept"),
        number(of + "_Lat", "degrees", row -> where.apply(row).flatMap(Place::lat)),
        number(of + "_Long", "degrees", row -> where.apply(row).flatMap(Place::lon)),
        empty(of + "_FeatureID", "GNS or GNIS; no table is kept"));
  }

  private static String full(Place place) {
    return place.name()
        + place
            .country()
            .map(Names::country)
            .filter(name -> !name.equals(place.name()))
            .map(name -> ", " + name)
            .orElse("");
  }

  private static Optional<Integer> type(Precision precision) {
    return switch (precision) {
      case COUNTRY -> Optional.of(COUNTRY_TYPE);
      case EXACT -> Optional.of(CITY_TYPE);
      case FIRST_ORDER -> Optional.of(DIVISION_TYPE);
      case NEAR, SECOND_ORDER, REGION, SEA_OR_AIR -> Optional.empty();
    };
  }

  private static String day(Claim claim) {
    return claim.when().map(when -> when.first().toString().replace("-", "")).orElse("");
  }

  private static String fraction(Claim claim) {
    return claim
        .when()
        .map(
            when ->
                String.format(
                    Locale.ROOT,
                    "%.4f",
                    when.first().getYear()
                        + (when.first().getDayOfYear() - 1.0) / when.first().lengthOfYear()))
        .orElse("");
  }

  private static String prefix(String code, int length) {
    return code.length() <= length ? code : code.substring(0, length);
  }

  private static String quad(String code) {
    var root = code.isEmpty() ? 0 : Integer.parseInt(prefix(code, ROOT_LENGTH));
    if (root == 0) {
      return "";
    }
    return root <= 5 ? "1" : root <= 8 ? "2" : root <= 13 ? "3" : "4";
  }
}
