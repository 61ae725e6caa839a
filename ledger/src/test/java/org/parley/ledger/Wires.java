package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.model.Json;
import org.parley.model.reading.Reading;
import org.parley.model.situation.Correction;
import org.parley.model.situation.Correction.Layer;
import org.parley.model.situation.Correction.RecordRef;
import org.parley.model.situation.Correction.Ruling;

/**
 * Random news of one war, the same for the same seed, dense enough that much of it is told twice.
 */
public final class Wires {
  private static final LocalDate START = LocalDate.of(2031, 5, 1);
  private static final List<String> SIDES = List.of("XAA", "XBB", "XBB.REB.FRONT");
  private static final List<String> TOWNS = List.of("Kelm", "Odra", "Sarn", "Upland");
  private static final List<String> TYPES =
      List.of("ASSAULT", "COERCE", "ACCUSE", "AGREE", "CONSULT");
  private static final List<String> WORDS =
      List.of("shelled", "fighting", "seized", "accused", "met");
  private static final List<String> ACTS =
      List.of("offer", "agree", "effective", "violation", "hold", "reject", "end", "extend");

  private final Random random;

  private Wires(long seed) {
    this.random = new Random(seed);
  }

  public static List<Reading> random(long seed) {
    var wires = new Wires(seed);
    var readings = new ArrayList<Reading>();
    var count = 4 + wires.random.nextInt(12);
    for (var i = 0; i < count; i++) {
      readings.addAll(Story.read(wires.article("w" + i)));
    }
    return readings;
  }

  /** The same news of a civil war in one country; its articles are named after the country. */
  public static List<Reading> random(long seed, String country) {
    return random(seed).stream()
        .map(Json::write)
        .map(json -> json.replaceAll("XAA|XBB", country))
        .map(json -> json.replace("\"id\":\"w", "\"id\":\"" + country))
        .map(json -> Json.read(json, Reading.class))
        .toList();
  }

  /** A ruling on two of their events. */
  public static Correction ruling(List<Reading> readings, Random random) {
    var a = readings.get(random.nextInt(readings.size())).document().id();
    var b = readings.get(random.nextInt(readings.size())).document().id();
    return new Correction(
        Layer.INCIDENT,
        random.nextBoolean() ? Ruling.SAME : Ruling.NOT_SAME,
        new RecordRef(a, "e1"),
        new RecordRef(b, "e2"),
        "analyst",
        "seen on the spot",
        START.plusDays(random.nextInt(20)));
  }

  private String article(String id) {
    var told = START.plusDays(random.nextInt(20));
    var text = new StringBuilder("article " + id + (chance(10) ? "" : " " + told) + "\n");
    for (var i = 0; i < 2 + random.nextInt(3); i++) {
      text.append(one(TYPES) + " " + one(SIDES) + " > " + one(SIDES) + " at " + one(TOWNS));
      text.append(chance(3) ? "" : " on " + told.minusDays(random.nextInt(3)));
      text.append(chance(2) ? "" : " says " + one(SIDES));
      text.append(chance(4) ? " denied " + one(SIDES) : "").append(" words " + one(WORDS) + "\n");
    }
    for (var i = 0; i < random.nextInt(3); i++) {
      text.append("killed " + (1 + random.nextInt(4)) + " of " + one(SIDES));
      text.append(" on " + told + (chance(2) ? "" : " says " + one(SIDES)) + "\n");
    }
    for (var i = 0; i < random.nextInt(2); i++) {
      text.append("truce XAA " + (chance(2) ? "XBB" : "XBB.REB.FRONT") + "\n");
      for (var j = 0; j < 1 + random.nextInt(3); j++) {
        text.append("  " + one(ACTS) + " " + one(SIDES));
        text.append(chance(3) ? "" : " on " + told.minusDays(random.nextInt(3)));
        text.append(chance(2) ? "" : " says " + one(SIDES)).append("\n");
      }
    }
    return text.toString();
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
