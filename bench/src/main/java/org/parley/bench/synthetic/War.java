package org.parley.bench.synthetic;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Citation;
import org.parley.model.reading.Event;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Place;
import org.parley.model.reading.Precision;
import org.parley.model.reading.Reading;
import org.parley.model.reading.Tally;

/** One invented war: its sides, towns, what happened of late, and the truce that is on. */
final class War {
  private static final int TOWNS = 12;
  private static final int OUTSIDERS = 4;
  private static final int REMEMBERED = 200;
  private static final List<String> SYLLABLES =
      List.of("kel", "mar", "od", "sa", "run", "ti", "vo", "ash", "bel", "dur", "ya", "nim");
  private static final List<String> OUTLETS =
      List.of("Wire", "Herald", "Courier", "Gazette", "Monitor", "Tribune", "Echo", "Post");
  private static final List<EventType> VERBAL =
      List.of(EventType.ACCUSE, EventType.CONSULT, EventType.REQUEST, EventType.THREATEN);

  private final Random random;
  private final String first;
  private final String second;
  private final boolean civil;
  private final List<Place> towns = new ArrayList<>();
  private final List<Occurrence> today = new ArrayList<>();
  private final List<Occurrence> yesterday = new ArrayList<>();
  private final Deque<Occurrence> past = new ArrayDeque<>();
  private Optional<Truce> truce = Optional.empty();

  private War(int number, Random random) {
    this.random = random;
    this.first = code(2 * number);
    this.civil = random.nextInt(10) < 7;
    this.second = civil ? first : code(2 * number + 1);
    var lat = -40 + 80 * random.nextDouble();
    var lon = -170 + 340 * random.nextDouble();
    for (var i = 0; i < TOWNS; i++) {
      towns.add(town(random.nextInt(3) == 0 ? second : first, lat, lon));
    }
  }

  static War of(int number, Random random) {
    return new War(number, random);
  }

  /** Of the codes from XAA on, which ISO 3166 leaves to users. */
  private static String code(int number) {
    return "X" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  private Place town(String country, double lat, double lon) {
    var name = new StringBuilder();
    for (var i = 0; i < 3; i++) {
      name.append(any(SYLLABLES));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return new Place(
        name.toString(),
        Optional.of(country),
        Optional.of(lat + 3 * random.nextDouble()),
        Optional.of(lon + 3 * random.nextDouble()),
        Optional.of(random.nextInt(6) == 0 ? Precision.FIRST_ORDER : Precision.EXACT),
        Optional.empty());
  }

  /** A day begins: yesterday's news grows old, and a truce may begin, be broken or end. */
  void dawn(LocalDate day) {
    past.addAll(yesterday);
    while (past.size() > REMEMBERED) {
      past.removeFirst();
    }
    yesterday.clear();
    yesterday.addAll(today);
    today.clear();
    truce.ifPresent(on -> on.dawn(day, random));
    if (truce.filter(on -> !on.isOver(day)).isEmpty() && random.nextInt(40) == 0) {
      truce = Optional.of(Truce.offered(day, random, List.of(side(false), side(true))));
    }
  }

  /** An article of this day: some of the news, with its numbers, and perhaps the truce. */
  Reading article(String id, LocalDate day) {
    var wording = new Wording(random);
    var events = new ArrayList<Event>();
    var tallies = new ArrayList<Tally>();
    var told = new ArrayList<Occurrence>();
    for (var i = 1 + random.nextInt(4); i > 0; i--) {
      var what = news(day);
      if (!told.contains(what)) {
        told.add(what);
        events.add(what.told("e" + told.size(), wording));
        what.dead("t" + (tallies.size() + 1), wording).ifPresent(tallies::add);
      }
    }
    return new Reading(
        Reading.VERSION,
        new Citation(
            id,
            random.nextInt(50) == 0 ? Optional.empty() : Optional.of(day),
            "",
            Optional.empty(),
            Optional.of(any(OUTLETS))),
        events,
        tallies,
        truce(wording));
  }

  private List<CeasefireReport> truce(Wording wording) {
    return random.nextInt(8) == 0
        ? truce.map(on -> List.of(on.told("c1", wording))).orElse(List.of())
        : List.of();
  }

  private Occurrence news(LocalDate day) {
    if (random.nextInt(30) == 0 && !past.isEmpty()) {
      return past.stream().skip(random.nextInt(past.size())).findFirst().orElseThrow();
    }
    var known = today.size() + yesterday.size();
    if (known == 0 || random.nextInt(10) < 4) {
      var fresh = occurrence(day);
      today.add(fresh);
      return fresh;
    }
    var at = random.nextInt(known);
    return at < today.size() ? today.get(at) : yesterday.get(at - today.size());
  }

  private Occurrence occurrence(LocalDate day) {
    var turned = random.nextBoolean();
    var violent = random.nextInt(10) < 6;
    var outside = !violent && random.nextInt(4) == 0;
    var type =
        violent
            ? random.nextInt(5) == 0 ? EventType.COERCE : EventType.ASSAULT
            : outside ? EventType.CONSULT : any(VERBAL);
    return new Occurrence(
        type,
        outside ? Actor.of(code(26 * 24 + random.nextInt(OUTSIDERS)) + ".GOV") : side(turned),
        side(!turned),
        any(towns),
        day.minusDays(random.nextInt(2)),
        violent && random.nextInt(10) < 4 ? 1 + random.nextInt(60) : 0,
        random.nextInt(1000));
  }

  private Actor side(boolean other) {
    if (!civil) {
      return Actor.of((other ? second : first) + ".MIL");
    }
    return Actor.of(other ? first + ".REB.FRONT" : first + ".MIL");
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
