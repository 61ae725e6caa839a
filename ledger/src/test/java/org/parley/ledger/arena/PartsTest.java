package org.parley.ledger.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.ledger.Situation;
import org.parley.ledger.Wires;
import org.parley.ledger.ceasefire.Ceasefires;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;

/**
 * Wars that have no party in common do not interact: folded one by one and put side by side, they
 * give the situation of all, to the byte.
 */
class PartsTest {
  private static final List<String> WARS = List.of("XAA", "XMM", "XPP", "XZZ");

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static List<Reading> news(long seed) {
    var all = new ArrayList<Reading>();
    for (var i = 0; i < WARS.size(); i++) {
      all.addAll(Wires.random(seed + 1000L * i, WARS.get(i)));
    }
    Collections.shuffle(all, new Random(seed));
    return all;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sideBySideIsTheSituationOfAll(long seed) {
    var situation = Situation.of(news(seed), within(seed));
    assertThat(Json.write(Parts.report(situation))).isEqualTo(Json.write(situation.report()));
  }

  /** Rulings on records of one war each. */
  private static List<Correction> within(long seed) {
    var random = new Random(seed);
    return List.of(
        Wires.ruling(Wires.random(seed, "XAA").subList(0, 2), random),
        Wires.ruling(Wires.random(seed + 1000, "XMM").subList(0, 2), random));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aRulingAcrossWarsHoldsInParts(long seed) {
    var news = news(seed);
    var situation = Situation.of(news, List.of(Wires.ruling(news, new Random(seed))));
    assertThat(Json.write(Parts.report(situation))).isEqualTo(Json.write(situation.report()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void untilItIsDueTimeChangesNothing(long seed) {
    var situation = Situation.of(Wires.random(seed));
    var day = LocalDate.of(2031, 5, 1).plusDays(seed % 20);
    var report = situation.report(Optional.of(day));
    var due = Ceasefires.due(report.ceasefires(), day);
    for (var later = day; later.isBefore(due.orElse(day.plusDays(60))); later = later.plusDays(1)) {
      assertThat(situation.report(Optional.of(later))).isEqualTo(report);
    }
  }

  @Test
  void theNewsIsOfSeveralArenas() {
    assertThat(news(3).stream().map(Arena::of).distinct()).hasSize(WARS.size());
  }
}
