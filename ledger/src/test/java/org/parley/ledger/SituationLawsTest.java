package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;
import org.parley.model.situation.SituationReport;

/**
 * A situation is the same, to the byte, whatever the order, the repeats and the splits by which its
 * readings came: {@code plus} is associative, commutative and idempotent.
 */
class SituationLawsTest {
  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void orderOfArrivalDoesNotMatter(long seed) {
    var wires = Wires.random(seed);
    assertSame(Situation.of(shuffled(wires, seed)), Situation.of(wires));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void repeatsDoNotMatter(long seed) {
    var wires = Wires.random(seed);
    var repeated = new ArrayList<>(wires);
    repeated.addAll(shuffled(wires, seed).subList(0, wires.size() / 2));
    assertSame(Situation.of(shuffled(repeated, seed + 1)), Situation.of(wires));
    var once = Situation.of(wires);
    assertSame(once.plus(once), once);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void howTheWorkIsSplitDoesNotMatter(long seed) {
    var random = new Random(seed);
    var wires = Wires.random(seed);
    var a = Situation.of(part(wires, random), rulings(wires, random));
    var b = Situation.of(part(wires, random), rulings(wires, random));
    var c = Situation.of(part(wires, random));
    assertSame(a.plus(b).plus(c), a.plus(b.plus(c)));
    assertSame(a.plus(b), b.plus(a));
    assertSame(a.plus(Situation.empty()), a);
    assertSame(Situation.empty().plus(a), a);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneByOneIsAllAtOnce(long seed) {
    var wires = Wires.random(seed);
    var grown = Situation.empty();
    for (var reading : shuffled(wires, seed)) {
      grown = grown.plus(reading);
    }
    assertSame(grown, Situation.of(wires));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatWasKnownOnADayIsWhatWasPublishedByThen(long seed) {
    var wires = Wires.random(seed);
    var day = LocalDate.of(2031, 5, 1).plusDays(seed % 20);
    var published =
        wires.stream()
            .filter(r -> r.document().published().filter(d -> !d.isAfter(day)).isPresent())
            .toList();
    assertSame(Situation.of(wires).asOf(day), Situation.of(published));
    assertSame(Situation.of(wires).asOf(LocalDate.MAX), Situation.of(dated(wires)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingIsLostAndNothingIsThereTwice(long seed) {
    var wires = Wires.random(seed);
    ReportLaws.check(Situation.of(wires));
  }

  @Test
  @DisplayName("a report survives the trip through JSON")
  void reportsAreReadBackAsTheyWereWritten() {
    var report = Situation.of(Wires.random(7)).report();
    var json = Json.write(report);
    assertThat(Json.write(Json.read(json, SituationReport.class))).isEqualTo(json);
  }

  private static void assertSame(Situation actual, Situation expected) {
    assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(Json.write(actual.report())).isEqualTo(Json.write(expected.report()));
  }

  private static List<Reading> shuffled(List<Reading> readings, long seed) {
    var copy = new ArrayList<>(readings);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }

  private static List<Reading> part(List<Reading> readings, Random random) {
    return readings.stream().filter(reading -> random.nextInt(3) > 0).toList();
  }

  private static List<Correction> rulings(List<Reading> readings, Random random) {
    return random.nextBoolean() ? List.of() : List.of(Wires.ruling(readings, random));
  }

  private static List<Reading> dated(List<Reading> readings) {
    return readings.stream().filter(r -> r.document().published().isPresent()).toList();
  }
}
