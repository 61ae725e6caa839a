package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.export.Format.Options;
import org.parley.export.dataset.DataSet;
import org.parley.ledger.Situation;
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
import org.parley.model.reading.Scope;
import org.parley.model.reading.Span;
import org.parley.model.reading.Status;
import org.parley.model.reading.Tally;
import org.parley.model.reading.TallyKind;

/**
 * What is written in a format of the field and read back is what it was, or the loss report names
 * it. Articles are made by chance, each with one occurrence of its own day and place.
 */
class RoundTripTest {
  private static final int ARTICLES = 40;
  private static final List<String> ACTORS =
      List.of(
          "AZE.MIL", "ARM.MIL", "ARM.GOV", "COD.REB.M23", "COD.CVL", "RWA.MIL", "ARM", "AZE.COP");

  private static final List<String> MODES =
      List.of("heavy-weapons", "aerial", "explosives", "firearms", "seize", "demo", "yield");

  private static final List<String> COUNTRIES = List.of("ARM", "AZE", "COD", "RWA");

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  private static <T> T one(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Actor> actors(Random random, int least) {
    return random
        .ints(least + random.nextInt(2), 0, ACTORS.size())
        .mapToObj(ACTORS::get)
        .map(Actor::of)
        .distinct()
        .toList();
  }

  private static Interval when(Random random, int article) {
    var first = LocalDate.of(2020, 1, 15).plusDays(50L * article);
    return random.nextInt(3) == 0
        ? Interval.of(first, first.plusDays(random.nextInt(20)))
        : Interval.of(first);
  }

  private static Place where(Random random, int article) {
    return new Place(
        "Town" + article,
        Optional.of(one(random, COUNTRIES)),
        Optional.of(random.nextInt(1800) / 10.0 - 90),
        Optional.of(random.nextInt(3600) / 10.0 - 180),
        Optional.of(one(random, List.of(Precision.values()))),
        Optional.empty());
  }

  private static List<Span> words(String text) {
    return List.of(new Span(0, text.length(), text));
  }

  private static Event event(Random random, int article) {
    var type = one(random, List.of(EventType.values()));
    return new Event(
        "e1",
        type,
        random.nextInt(2) == 0 ? List.of() : List.of(one(random, MODES)),
        actors(random, 1),
        actors(random, 0),
        random.nextInt(8) == 0 ? Optional.empty() : Optional.of(when(random, article)),
        random.nextInt(8) == 0 ? Optional.empty() : Optional.of(where(random, article)),
        Status.ACTUAL,
        random.nextInt(4) == 0 ? List.of(Actor.of("UNO")) : List.of(),
        List.of(),
        words("deed " + article),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Tally> tally(Random random, Event event) {
    var low = BigDecimal.valueOf(1 + random.nextInt(50));
    var who = Stream.concat(event.actor().stream(), event.recipient().stream()).distinct().toList();
    return event.type() != EventType.ASSAULT || event.when().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Tally(
                "t1",
                TallyKind.KILLED,
                Optional.of(low),
                random.nextBoolean()
                    ? Optional.of(low.add(BigDecimal.valueOf(random.nextInt(2))))
                    : Optional.empty(),
                who,
                List.of(),
                event.speakers(),
                event.when(),
                words("dead"),
                Optional.of(Scope.INCIDENT),
                Optional.empty(),
                Optional.empty()));
  }

  private static List<CeasefireReport> truces(Random random, int article) {
    if (random.nextInt(3) > 0) {
      return List.of();
    }
    var day = LocalDate.of(2020, 1, 15).plusDays(50L * article);
    var parties =
        List.of(Actor.of(one(random, List.of("ARM", "RWA.GOV"))), Actor.of("COD.REB.M23"));
    var acts = new ArrayList<CeasefireAct>();
    acts.add(act(ActKind.AGREE, parties, random, day));
    if (random.nextBoolean()) {
      acts.add(act(ActKind.EFFECTIVE, parties, random, day.plusDays(1)));
    }
    return List.of(new CeasefireReport("c1", parties, List.of(), acts));
  }

  private static CeasefireAct act(ActKind kind, List<Actor> by, Random random, LocalDate day) {
    return new CeasefireAct(
        kind,
        by,
        random.nextBoolean() ? List.of("humanitarian") : List.of(),
        Optional.of(Interval.of(day)),
        List.of(),
        words("truce"),
        Optional.empty());
  }

  private static List<Reading> readings(long seed) {
    var random = new Random(seed);
    var readings = new ArrayList<Reading>();
    for (var i = 0; i < ARTICLES; i++) {
      var event = event(random, i);
      var citation =
          new Citation(
              "a" + i,
              Optional.of(LocalDate.of(2020, 1, 15).plusDays(50L * i + 21)),
              "",
              Optional.empty(),
              Optional.of("Wire"));
      readings.add(
          new Reading(
              Reading.VERSION,
              citation,
              List.of(event),
              tally(random, event).stream().toList(),
              truces(random, i)));
    }
    return readings;
  }

  /**
   * A dossier, what a format lost of it, and what its data set tells after reading the file. GED
   * alone names the speakers, in {@code source_original}.
   */
  private record Trip(
      Dossier dossier, LossReport losses, Map<String, Reading> back, boolean namesSpeakers) {
    static Trip of(long seed, Format format, DataSet set) throws IOException {
      var readings = readings(seed);
      var dossier = new Dossier(Situation.of(readings).report(), readings);
      var out = new ByteArrayOutputStream();
      var losses = format.write(dossier, Options.none(), name -> out);
      var rows =
          set.read(
              new ByteArrayInputStream(out.toByteArray()),
              (name, day) ->
                  name.equals("M23") ? Optional.of(Actor.of("COD.REB.M23")) : Optional.empty(),
              Optional.empty());
      var back = new HashMap<String, Reading>();
      rows.statements().forEach(one -> back.put(one.row().id().split(":", 3)[2], one.reading()));
      return new Trip(dossier, losses, back, set == DataSet.GED);
    }

    /** What the losses say of a record. */
    List<String> lost(String... records) {
      var names = List.of(records);
      return losses.losses().stream()
          .filter(loss -> names.contains(loss.record()))
          .map(loss -> loss.kind().code())
          .toList();
    }
  }

  /** The parts of a record that are not the same in the other. */
  private static Set<String> differences(Told one, Told other) {
    var differences = new TreeSet<String>();
    if (one.type() != other.type() || !one.mode().equals(other.mode())) {
      differences.add("type");
    }
    if (!one.actor().equals(other.actor()) || !one.recipient().equals(other.recipient())) {
      differences.add("party");
    }
    if (!one.when().equals(other.when()) || !one.where().equals(other.where())) {
      differences.add("precision");
    }
    if (!one.low().equals(other.low()) || !one.high().equals(other.high())) {
      differences.add("range");
    }
    return differences;
  }

  /** An event with its dead. */
  private record Told(
      EventType type,
      List<String> mode,
      List<Actor> actor,
      List<Actor> recipient,
      Optional<Interval> when,
      Optional<Place> where,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high) {
    static Told of(Reading reading, boolean counts) {
      var event = reading.events().get(0);
      var tally = reading.tallies().stream().filter(any -> counts).findFirst();
      return new Told(
          event.type(),
          event.mode(),
          event.actor(),
          event.recipient(),
          event.when(),
          event.where(),
          tally.flatMap(Tally::low),
          tally.flatMap(Tally::high));
    }
  }

  private static void isNamedOrTheSame(Trip trip, boolean counts) {
    for (var reading : trip.dossier().readings()) {
      var incident =
          trip.dossier().situation().incidents().stream()
              .filter(one -> one.members().get(0).document().equals(reading.document().id()))
              .findFirst()
              .orElseThrow();
      var name = reading.document().id() + ":" + reading.events().get(0).id();
      var lost = trip.lost(incident.id(), name);
      var back =
          Stream.of(
                  incident.id(),
                  name,
                  incident.where().flatMap(Place::country).orElse("") + incident.id())
              .filter(trip.back()::containsKey)
              .map(id -> Optional.ofNullable(trip.back().get(id)).orElseThrow())
              .findFirst();
      if (back.isEmpty()) {
        assertThat(lost).as("%s has no row", name).contains("record");
      } else {
        assertThat(lost)
            .as("%s is %s and was %s", name, back.get(), reading)
            .containsAll(differences(Told.of(reading, counts), Told.of(back.get(), counts)));
        if (!reading.events().get(0).speakers().isEmpty()) {
          assertThat(trip.namesSpeakers() || lost.contains("speaker"))
              .as("the speaker of %s", name)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void polecat(long seed) throws IOException {
    isNamedOrTheSame(Trip.of(seed, Format.POLECAT, DataSet.POLECAT), false);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void acled(long seed) throws IOException {
    isNamedOrTheSame(Trip.of(seed, Format.ACLED, DataSet.ACLED), true);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ged(long seed) throws IOException {
    isNamedOrTheSame(Trip.of(seed, Format.GED, DataSet.GED), true);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ceasefire(long seed) throws IOException {
    var trip = Trip.of(seed, Format.CEASEFIRE, DataSet.CEASEFIRE);
    for (var truce : trip.dossier().situation().ceasefires()) {
      var back = Optional.ofNullable(trip.back().get(truce.id()));
      if (back.isEmpty()) {
        assertThat(trip.lost(truce.id())).contains("record");
      } else {
        var report = back.get().ceasefires().get(0);
        assertThat(report.parties()).isEqualTo(truce.parties());
        for (var kind : List.of(ActKind.AGREE, ActKind.EFFECTIVE)) {
          assertThat(
                  report.acts().stream()
                      .filter(act -> act.act() == kind)
                      .map(CeasefireAct::when)
                      .toList())
              .isEqualTo(
                  truce.acts().stream()
                      .filter(act -> act.act() == kind)
                      .map(act -> act.when())
                      .toList());
        }
        assertThat(
                report.acts().stream()
                    .flatMap(act -> act.kind().stream())
                    .collect(Collectors.toSet()))
            .isEqualTo(Set.copyOf(truce.kind()));
      }
    }
  }
}
