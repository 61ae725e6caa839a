package org.parley.server.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.ledger.view.Facets;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;

/**
 * Which records are wanted. A record is kept when it meets every condition that is set; where it
 * has nothing that a condition asks for, it is left out, never guessed in.
 *
 * @param from first day
 * @param to last day
 * @param orTold whether what has no date is looked for under the day on which it was first told
 * @param box where on the map
 * @param place part of a place's name, or a country's ISO 3166-1 alpha-3 code
 * @param parties codes of actors, any of which; {@code ARM} means {@code ARM.MIL} too
 * @param speakers the same, of those who speak; {@value Facets#PUBLISHER} for a publisher's own
 *     voice
 * @param types any of these types
 * @param statuses any of these
 * @param text words that all occur
 * @param document id of an article that tells it
 */
public record Query(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean orTold,
    Optional<Box> box,
    Optional<String> place,
    List<String> parties,
    List<String> speakers,
    List<String> types,
    List<String> statuses,
    Optional<String> text,
    Optional<String> document) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public Query {
    parties = List.copyOf(parties);
    speakers = List.copyOf(speakers);
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
  }

  /**
   * A stretch of the map, in degrees of WGS 84. Where west is greater than east it crosses the
   * 180th meridian.
   */
  public record Box(double west, double south, double east, double north) {
    boolean holds(Place place) {
      return place.lat().filter(lat -> south <= lat && lat <= north).isPresent()
          && place.lon().filter(this::holdsLongitude).isPresent();
    }

    private boolean holdsLongitude(double lon) {
      return west <= east ? west <= lon && lon <= east : lon >= west || lon <= east;
    }
  }

  /** Everything. */
  public static Query all() {
    return new Query(
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether a record meets every condition. */
  boolean wants(Facts facts) {
    return isIn(facts)
        && box.map(b -> facts.places().stream().anyMatch(b::holds)).orElse(true)
        && place.map(p -> facts.places().stream().anyMatch(at -> isAt(at, p))).orElse(true)
        && meets(parties, facts.parties())
        && meets(speakers, facts.speakers())
        && (types.isEmpty() || types.stream().anyMatch(facts.types()::contains))
        && (statuses.isEmpty() || statuses.stream().anyMatch(facts.statuses()::contains))
        && document.map(facts.documents()::contains).orElse(true)
        && text.map(words -> isTold(words, facts.words())).orElse(true);
  }

  private boolean isIn(Facts facts) {
    var times =
        orTold && facts.times().isEmpty()
            ? facts.told().map(Interval::of).stream().toList()
            : facts.times();
    return (from.isEmpty() && to.isEmpty()) || times.stream().anyMatch(this::overlaps);
  }

  private boolean overlaps(Interval time) {
    return from.map(day -> !time.last().isBefore(day)).orElse(true)
        && to.map(day -> !time.first().isAfter(day)).orElse(true);
  }

  private static boolean isAt(Place at, String wanted) {
    return at.name().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))
        || at.country().filter(wanted::equalsIgnoreCase).isPresent();
  }

  private static boolean meets(List<String> wanted, Collection<String> codes) {
    return wanted.isEmpty()
        || codes.stream().anyMatch(code -> wanted.stream().anyMatch(w -> isWithin(code, w)));
  }

  private static boolean isWithin(String code, String wanted) {
    return code.equals(wanted) || code.startsWith(wanted + ".");
  }

  private static boolean isTold(String wanted, String words) {
    return SPACES.splitAsStream(wanted.toLowerCase(Locale.ROOT).strip()).allMatch(words::contains);
  }
}
