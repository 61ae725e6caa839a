package org.parley.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Event;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Span;
import org.parley.model.reading.Status;
import org.parley.model.reading.Tally;
import org.parley.model.reading.TallyKind;

/**
 * Readings in the notation of these tests. The countries are of the codes that ISO 3166 leaves to
 * users, the towns are invented.
 *
 * <pre>
 * article a 2031-05-02
 * ASSAULT XAA.MIL &gt; XBB at Kelm on 2031-05-01 says XBB.GOV denied XAA.GOV words shelled the town
 * killed 12 of XBB.CVL on 2031-05-01 says XBB.GOV
 * truce XAA XBB by XCC.GOV
 *   agree XAA.GOV XBB.GOV on 2031-05-03
 *   effective on 2031-05-04 kind humanitarian words 72-hour truce
 * </pre>
 *
 * Events are e1, e2 ... in each article, tallies t1 ..., truces c1 ...; {@code from .. to} joins
 * two days; {@code planned} and {@code mode} take an event's status and modes.
 */
public final class Story {
  private static final List<String> SLOTS =
      List.of("at", "on", "says", "denied", "words", "kind", "mode", "of", "by", "planned", "not");
  private static final Map<String, Place> PLACES =
      Map.of(
          "Kelm", place("Kelm", "XBB", 40.00, 45.00, Precision.EXACT),
          "Odra", place("Odra", "XBB", 40.02, 45.05, Precision.EXACT),
          "Sarn", place("Sarn", "XBB", 41.50, 46.50, Precision.EXACT),
          "Upland", place("Upland", "XBB", 40.10, 45.10, Precision.REGION));

  private final List<Reading> readings = new ArrayList<>();
  private Optional<Citation> citation = Optional.empty();
  private List<Event> events = new ArrayList<>();
  private List<Tally> tallies = new ArrayList<>();
  private List<CeasefireReport> truces = new ArrayList<>();
  private int position;

  private Story() {}

  /** The readings of a story. */
  public static List<Reading> read(String text) {
    var story = new Story();
    text.lines().filter(line -> !line.isBlank()).forEach(line -> story.line(line.strip()));
    story.close();
    return List.copyOf(story.readings);
  }

  /** The situation that a story makes. */
  public static Situation situation(String text) {
    return Situation.of(read(text));
  }

  private void line(String line) {
    var words = line.split(" ", 2);
    var rest = words.length > 1 ? words[1] : "";
    if (words[0].equals("article")) {
      close();
      var article = rest.split(" ", -1);
      citation =
          Optional.of(
              new Citation(
                  article[0],
                  article.length > 1 ? Optional.of(LocalDate.parse(article[1])) : Optional.empty(),
                  "",
                  Optional.empty(),
                  Optional.empty()));
    } else if (words[0].equals("truce")) {
      var slots = slots(rest);
      truces.add(
          new CeasefireReport(
              "c" + (truces.size() + 1), actors(slots, ""), actors(slots, "by"), List.of()));
    } else if (words[0].equals(words[0].toUpperCase(Locale.ROOT))) {
      events.add(event(EventType.valueOf(words[0]), rest));
    } else if (Arrays.stream(ActKind.values()).anyMatch(act -> act.code().equals(words[0]))) {
      act(ActKind.of(words[0]), slots(rest));
    } else {
      tallies.add(tally(TallyKind.of(words[0]), slots(rest)));
    }
  }

  private void close() {
    citation.ifPresent(
        cited -> readings.add(new Reading(Reading.VERSION, cited, events, tallies, truces)));
    events = new ArrayList<>();
    tallies = new ArrayList<>();
    truces = new ArrayList<>();
  }

  private Event event(EventType type, String text) {
    var sides = text.split(">", 2);
    var slots = slots(sides.length > 1 ? sides[1].strip() : sides[0]);
    var actor = sides.length > 1 ? actors(slots(sides[0].strip()), "") : actors(slots, "");
    return new Event(
        "e" + (events.size() + 1),
        type,
        list(slots, "mode"),
        actor,
        sides.length > 1 ? actors(slots, "") : List.of(),
        when(slots),
        Optional.ofNullable(slots.get("at")).map(PLACES::get),
        slots.containsKey("planned")
            ? Status.PLANNED
            : slots.containsKey("not") ? Status.DENIED : Status.ACTUAL,
        actors(slots, "says"),
        actors(slots, "denied"),
        words(slots),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Tally tally(TallyKind kind, Map<String, String> slots) {
    var number = slots.getOrDefault("", "").strip();
    var open = number.endsWith("+");
    var low = new BigDecimal(number.replace("+", ""));
    return new Tally(
        "t" + (tallies.size() + 1),
        kind,
        Optional.of(low),
        open ? Optional.empty() : Optional.of(low),
        actors(slots, "of"),
        actors(slots, "by"),
        actors(slots, "says"),
        when(slots),
        words(slots),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void act(ActKind kind, Map<String, String> slots) {
    var last = truces.remove(truces.size() - 1);
    var acts = new ArrayList<>(last.acts());
    acts.add(
        new CeasefireAct(
            kind,
            actors(slots, ""),
            list(slots, "kind"),
            when(slots),
            actors(slots, "says"),
            words(slots),
            Optional.empty()));
    truces.add(new CeasefireReport(last.id(), last.parties(), last.mediator(), acts));
  }

  /** Each slot's text by its name; what stands before the first slot has the empty name. */
  private static Map<String, String> slots(String text) {
    var slots = new TreeMap<String, String>();
    var name = "";
    for (var word : text.split(" ", -1)) {
      if (SLOTS.contains(word) && !name.equals("words")) {
        name = word;
        slots.put(name, "");
      } else {
        slots.merge(name, word, (old, next) -> (old + " " + next).strip());
      }
    }
    return slots;
  }

  private static List<String> list(Map<String, String> slots, String name) {
    return Arrays.stream(slots.getOrDefault(name, "").split(" "))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<Actor> actors(Map<String, String> slots, String name) {
    return list(slots, name).stream().map(Actor::of).toList();
  }

  private static Optional<Interval> when(Map<String, String> slots) {
    var days = list(slots, "on");
    if (days.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Interval.of(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(days.size() - 1))));
  }

  /** Each record has words of its own, unless two records say the same words with a leading @n. */
  private List<Span> words(Map<String, String> slots) {
    var text = slots.getOrDefault("words", "");
    var begin = position;
    position += 100;
    if (text.startsWith("@")) {
      begin = 1_000_000 + Integer.parseInt(text.substring(1, text.indexOf(' ')));
      text = text.substring(text.indexOf(' ') + 1);
    }
    return text.isEmpty() ? List.of() : List.of(new Span(begin, begin + text.length(), text));
  }

  private static Place place(
      String name, String country, double lat, double lon, Precision precision) {
    return new Place(
        name,
        Optional.of(country),
        Optional.of(lat),
        Optional.of(lon),
        Optional.of(precision),
        Optional.empty());
  }
}
