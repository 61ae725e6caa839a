package org.parley.reader.mention.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.reader.Resources;

/**
 * The words of time that travel with Parley, and the shapes of figures: which classes stand where.
 */
final class Lexicon {
  private static final List<Shape> SHAPES =
      List.of(
          Shape.of("YEAR4", "(1[0-9]{3}|20[0-9]{2})"),
          Shape.of("DOM", "(0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?"),
          Shape.of("ORDINAL", "([1-9][0-9]?)(?:st|nd|rd|th)"),
          Shape.of("CLOCK", "((?:[01]?[0-9]|2[0-4])[:h][0-5][0-9])"),
          Shape.of("DOTCLOCK", "((?:[01]?[0-9]|2[0-4])\\.[0-5][0-9])"),
          Shape.of("MILITARY", "((?:[01][0-9]|2[0-4])[0-5][0-9])"),
          Shape.of("ISO", "([0-9]{4}-[0-9]{2}-[0-9]{2})"),
          Shape.of("SLASHES", "([0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{2}|[0-9]{4}))"),
          Shape.of("DOTS", "([0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4})"),
          Shape.of("DECADE", "((?:1[0-9]|20)[0-9]0|'?[2-9]0)'?s"),
          Shape.of("OFFSET", "([+-]?[0-9]{1,2}(?::?[0-9]{2})?)"),
          Shape.of("COUNT", "([0-9]{1,3}(?:,?[0-9]{3})?)"));

  private static final int TWENTY = 20;
  private static final int TEN = 10;

  private final Map<String, List<Entry>> byFirstWord;
  private final Map<String, Zone> zones;
  private final Map<String, Optional<MonthDay>> holidays;

  private Lexicon(
      List<Entry> entries, Map<String, Zone> zones, Map<String, Optional<MonthDay>> holidays) {
    this.byFirstWord = new HashMap<>();
    entries.forEach(
        e -> byFirstWord.computeIfAbsent(e.words().get(0), w -> new ArrayList<>()).add(e));
    this.zones = Map.copyOf(zones);
    this.holidays = Map.copyOf(holidays);
  }

  /** The vocabulary beside this class. */
  static Lexicon load() {
    var entries = new ArrayList<Entry>();
    for (var row : Resources.list(Lexicon.class, "words.yml", WordRow.class)) {
      row.words()
          .forEach(w -> entries.add(entry(w, row.as(), row.value(), row.capital(), row.never())));
    }
    for (var row : Resources.list(Lexicon.class, "numbers.yml", NumberRow.class)) {
      row.words().forEach(w -> entries.add(entry(w, "COUNT", row.value(), false, List.of())));
    }
    for (var row : Resources.list(Lexicon.class, "ordinals.yml", NumberRow.class)) {
      row.words().forEach(w -> entries.add(entry(w, "ORDINAL", row.value(), false, List.of())));
    }
    for (var name : Resources.list(Lexicon.class, "names.yml", String.class)) {
      entries.add(entry(name, "NAME", name, true, List.of()));
    }
    var zones = new HashMap<String, Zone>();
    for (var row : Resources.list(Lexicon.class, "zones.yml", ZoneRow.class)) {
      zones.put(row.zone(), row.toZone());
      entries.add(entry(row.zone(), "ZONE", row.zone(), false, List.of()));
    }
    var holidays = new HashMap<String, Optional<MonthDay>>();
    for (var row : Resources.list(Lexicon.class, "holidays.yml", HolidayRow.class)) {
      for (var words : row.words()) {
        holidays.put(words, row.day().map(day -> MonthDay.parse("--" + day)));
        entries.add(entry(words, "HOLIDAY", words, true, List.of()));
      }
    }
    return new Lexicon(entries, zones, holidays);
  }

  /** The terms that begin at a word, by class. */
  Map<String, List<Term>> at(List<Word> words, int at) {
    var form = words.get(at).form();
    var found = new ArrayList<Term>();
    if (form.chars().anyMatch(Character::isDigit)) {
      for (var shape : SHAPES) {
        shape.read(form).ifPresent(value -> found.add(new Term(shape.kind(), value, at + 1)));
      }
    }
    for (var entry : byFirstWord.getOrDefault(form, List.of())) {
      if (entry.standsAt(words, at)) {
        found.add(new Term(entry.kind(), entry.value(), at + entry.words().size()));
      }
    }
    compound(words, at, List.copyOf(found)).ifPresent(found::add);
    return found.stream().collect(Collectors.groupingBy(Term::kind));
  }

  /** The zone that a term of class ZONE names. */
  Optional<Zone> zone(String name) {
    return Optional.ofNullable(zones.get(name));
  }

  /** The day of a feast; empty for one that moves. */
  Optional<MonthDay> holiday(String name) {
    return holidays.getOrDefault(name, Optional.empty());
  }

  /** Twenty-five: tens and ones, parted by a hyphen or not. */
  private Optional<Term> compound(List<Word> words, int at, List<Term> simple) {
    for (var tens : simple) {
      if (!tens.kind().equals("COUNT")) {
        continue;
      }
      var next =
          tens.end() < words.size() && words.get(tens.end()).isDash() ? tens.end() + 1 : tens.end();
      if (next >= words.size()
          || !isTens(tens.value())
          || Character.isDigit(words.get(at).form().charAt(0))) {
        continue;
      }
      for (var ones : byFirstWord.getOrDefault(words.get(next).form(), List.of())) {
        if (ones.kind().equals("COUNT") && ones.words().size() == 1 && isOnes(ones)) {
          var sum = Integer.parseInt(tens.value()) + Integer.parseInt(ones.value());
          return Optional.of(new Term("COUNT", String.valueOf(sum), next + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTens(String value) {
    return !value.equals("X")
        && Integer.parseInt(value) >= TWENTY
        && Integer.parseInt(value) % TEN == 0;
  }

  private static boolean isOnes(Entry entry) {
    return !entry.value().equals("X")
        && !entry.words().get(0).startsWith("a")
        && Integer.parseInt(entry.value()) < TEN;
  }

  private static Entry entry(
      String words, String kind, String value, boolean capital, List<String> never) {
    return new Entry(List.of(words.split(" ")), kind, value, capital, never);
  }

  /** How the figures of a class look; the first group is what they stand for. */
  private record Shape(String kind, Pattern pattern) {
    static Shape of(String kind, String regex) {
      return new Shape(kind, Pattern.compile(regex));
    }

    Optional<String> read(String form) {
      var matcher = pattern.matcher(form);
      return matcher.matches() ? Optional.of(matcher.group(1).replace(",", "")) : Optional.empty();
    }
  }

  private record Entry(
      List<String> words, String kind, String value, boolean capital, List<String> never) {
    boolean standsAt(List<Word> text, int at) {
      if (at + words.size() > text.size()) {
        return false;
      }
      for (var i = 0; i < words.size(); i++) {
        if (!words.get(i).equals(text.get(at + i).form())) {
          return false;
        }
      }
      var first = text.get(at);
      return !(capital && !first.isCapitalised()) && !never.contains(first.tag());
    }
  }

  /** A row of words.yml. */
  record WordRow(List<String> words, String as, String value, boolean capital, List<String> never) {
    WordRow {
      never = never == null ? List.of() : List.copyOf(never);
    }
  }

  /** A row of numbers.yml or ordinals.yml. */
  record NumberRow(List<String> words, String value) {}

  /** A row of holidays.yml. */
  record HolidayRow(List<String> words, Optional<String> day) {}

  /** A row of zones.yml. */
  record ZoneRow(String zone, @JsonProperty("offset") Optional<String> offset, String suffix) {
    Zone toZone() {
      return new Zone(offset.map(java.time.ZoneOffset::of), suffix);
    }
  }
}
