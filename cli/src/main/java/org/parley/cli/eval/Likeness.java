package org.parley.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When values of a reading agree with those of gold. In gold {@code A|B} is either of two, {@code
 * A|} may be left out; in a reading the first of them counts.
 */
final class Likeness {
  private static final Set<String> ARMED_NON_STATE = Set.of("REB", "UAF", "PRE");
  private static final double EARTH_DIAMETER_KM = 12742;
  private static final double SAME_PLACE_KM = 50;
  private static final double HALF = 0.5;

  private Likeness() {}

  /** The alternatives of a gold value; the empty string among them when there is none. */
  static Set<String> alternatives(String value) {
    return new HashSet<>(Arrays.asList(value.split("\\|", -1)));
  }

  /** The strings of a list; none when the list is missing. */
  static List<String> codes(JsonNode record, String field) {
    var codes = new ArrayList<String>();
    record.path(field).forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private static List<String> first(List<String> codes) {
    return codes.stream().map(Likeness::firstOf).filter(c -> !c.isEmpty()).toList();
  }

  /** The first of a value's alternatives. */
  static String firstOf(String value) {
    return value.split("\\|", -1)[0];
  }

  /** Place, with REB where armed and of no state: in a civil war both sides have the same place. */
  private static String party(String code) {
    var parts = code.split("\\.", -1);
    return parts.length > 1 && ARMED_NON_STATE.contains(parts[1]) ? parts[0] + ".REB" : parts[0];
  }

  /** F1 of two sets of codes by party; two empty sets agree. */
  static double overlap(List<String> gold, List<String> got) {
    var wanted = gold.stream().map(c -> parties(alternatives(c))).toList();
    var found = parties(first(got));
    var hit = 0;
    var missing = 0;
    var allowed = new HashSet<String>();
    for (var alternatives : wanted) {
      allowed.addAll(alternatives);
      if (meet(alternatives, found)) {
        hit++;
      } else if (!alternatives.contains("")) {
        missing++;
      }
    }
    var extra = found.stream().filter(party -> !allowed.contains(party)).count();
    return hit + missing + extra == 0 ? 1.0 : 2.0 * hit / (2 * hit + missing + extra);
  }

  private static Set<String> parties(Collection<String> codes) {
    return codes.stream().map(Likeness::party).collect(Collectors.toSet());
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** Whether some sector is in both. */
  static boolean sameSector(List<String> gold, List<String> got) {
    var wanted =
        sectors(
            gold.stream()
                .flatMap(c -> alternatives(c).stream())
                .filter(c -> !c.isEmpty())
                .toList());
    var found = sectors(first(got));
    var optional = gold.stream().allMatch(c -> alternatives(c).contains(""));
    return meet(wanted, found) || optional && found.stream().allMatch(String::isEmpty);
  }

  private static Set<String> sectors(List<String> codes) {
    return codes.stream()
        .map(code -> code.contains(".") ? code.split("\\.", -1)[1] : "")
        .collect(Collectors.toSet());
  }

  private record Days(LocalDate first, LocalDate last) {
    static Optional<Days> of(JsonNode interval) {
      var from = interval.path("from").asText("").replace("null", "");
      var to = interval.path("to").asText("").replace("null", "");
      if (from.isEmpty() && to.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Days(day(from.isEmpty() ? to : from), day(to.isEmpty() ? from : to)));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    private static LocalDate day(String iso) {
      return LocalDate.parse(iso.substring(0, Math.min(iso.length(), "2022-09-14".length())));
    }

    boolean isNear(Days other) {
      return Math.abs(ChronoUnit.DAYS.between(first, other.first)) <= 1
          && Math.abs(ChronoUnit.DAYS.between(last, other.last)) <= 1;
    }

    double shareInCommon(Days other) {
      var begin = first.isAfter(other.first) ? first : other.first;
      var end = last.isBefore(other.last) ? last : other.last;
      var earliest = first.isBefore(other.first) ? first : other.first;
      var latest = last.isAfter(other.last) ? last : other.last;
      return (double) (ChronoUnit.DAYS.between(begin, end) + 1)
          / (ChronoUnit.DAYS.between(earliest, latest) + 1);
    }
  }

  /**
   * Within one day at both ends, or at least half of all days in common; two without days agree.
   */
  static boolean sameTime(JsonNode gold, JsonNode got) {
    var wanted = Days.of(gold.path("when"));
    var found = Days.of(got.path("when"));
    if (wanted.isEmpty() || found.isEmpty()) {
      return wanted.isEmpty() && found.isEmpty();
    }
    return wanted.get().isNear(found.get()) || wanted.get().shareInCommon(found.get()) >= HALF;
  }

  /** Within 50 km or of one name; without coordinates in one country; two without place agree. */
  static boolean samePlace(JsonNode gold, JsonNode got) {
    var wanted = gold.path("where");
    var found = got.path("where");
    if (isNone(wanted) || isNone(found)) {
      return isNone(wanted) && isNone(found);
    }
    if (wanted.path("lat").isNumber() && found.path("lat").isNumber()) {
      return kilometres(wanted, found) <= SAME_PLACE_KM || lower(wanted).equals(lower(found));
    }
    return meet(alternatives(text(wanted, "country")), alternatives(text(found, "country")));
  }

  private static String lower(JsonNode place) {
    return text(place, "name").toLowerCase(Locale.ROOT);
  }

  private static boolean isNone(JsonNode value) {
    return value.isMissingNode() || value.isNull() || value.isEmpty();
  }

  /** A string, or the empty one where there is none. */
  static String text(JsonNode record, String field) {
    return record.path(field).isTextual() ? record.path(field).asText() : "";
  }

  /** Distance by the haversine formula. */
  private static double kilometres(JsonNode one, JsonNode other) {
    var latitude = Math.toRadians(one.path("lat").asDouble());
    var otherLatitude = Math.toRadians(other.path("lat").asDouble());
    var eastward =
        Math.toRadians(other.path("lon").asDouble()) - Math.toRadians(one.path("lon").asDouble());
    var h =
        Math.pow(Math.sin((otherLatitude - latitude) / 2), 2)
            + Math.cos(latitude) * Math.cos(otherLatitude) * Math.pow(Math.sin(eastward / 2), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h));
  }
}
