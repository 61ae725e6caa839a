package org.parley.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A kind of record of a reading, and how well two of them fit. */
enum Kind {
  /** Events: type and parties decide. */
  EVENT("event") {
    @Override
    List<JsonNode> of(JsonNode reading) {
      return items(reading, "events");
    }

    @Override
    double match(JsonNode gold, JsonNode found) {
      var types = Likeness.alternatives(Likeness.text(gold, "type"));
      if (!types.contains(Likeness.firstOf(Likeness.text(found, "type")))) {
        return 0;
      }
      if (types.stream().anyMatch(MUTUAL::contains) && isOneSet(gold)) {
        var who = Likeness.overlap(joined(gold), joined(found));
        return who < MOST ? 0 : 1 + who + time(gold, found);
      }
      var actor = overlap(gold, found, "actor");
      var recipient = overlap(gold, found, "recipient");
      var fits = actor >= HALF && recipient >= HALF && actor + recipient >= 1.5;
      return fits ? 1 + (actor + recipient) / 2 + time(gold, found) : 0;
    }
  },
  /** Tallies: kind and numbers decide. */
  TALLY("tally") {
    @Override
    List<JsonNode> of(JsonNode reading) {
      return items(reading, "tallies");
    }

    @Override
    double match(JsonNode gold, JsonNode found) {
      var fits =
          gold.path("kind").equals(found.path("kind"))
              && sameNumber(gold.path("low"), found.path("low"))
              && sameNumber(gold.path("high"), found.path("high"));
      return fits ? 1 + overlap(gold, found, "who") + HALF * overlap(gold, found, "speakers") : 0;
    }
  },
  /** Acts of ceasefires: the act and the parties of its truce decide. */
  ACT("act") {
    @Override
    List<JsonNode> of(JsonNode reading) {
      var acts = new ArrayList<JsonNode>();
      for (var truce : items(reading, "ceasefires")) {
        for (var act : items(truce, "acts")) {
          var withParties = ((ObjectNode) act).deepCopy();
          withParties.set("parties", truce.withArray("parties"));
          acts.add(withParties);
        }
      }
      return acts;
    }

    @Override
    double match(JsonNode gold, JsonNode found) {
      var fits =
          Likeness.alternatives(Likeness.text(gold, "act"))
                  .contains(Likeness.firstOf(Likeness.text(found, "act")))
              && overlap(gold, found, "parties") >= MOST;
      return fits ? 1 + HALF * overlap(gold, found, "by") + time(gold, found) : 0;
    }
  };

  private static final Set<String> MUTUAL =
      Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "ASSAULT");
  private static final double MOST = 0.66;
  private static final double HALF = 0.5;

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** Its name in the figures. */
  String label() {
    return label;
  }

  /** The records of this kind in a reading. */
  abstract List<JsonNode> of(JsonNode reading);

  /** How well a record fits one of gold; 0 when it does not. */
  abstract double match(JsonNode gold, JsonNode found);

  private static List<JsonNode> items(JsonNode record, String field) {
    var items = new ArrayList<JsonNode>();
    record.path(field).forEach(items::add);
    return items;
  }

  /** Whether gold has all sides as actors: recipients are none, or the same again. */
  private static boolean isOneSet(JsonNode gold) {
    var actors = Likeness.codes(gold, "actor");
    return !actors.isEmpty()
        && new HashSet<>(actors).containsAll(Likeness.codes(gold, "recipient"));
  }

  private static List<String> joined(JsonNode event) {
    return Stream.of("actor", "recipient").flatMap(f -> Likeness.codes(event, f).stream()).toList();
  }

  private static double overlap(JsonNode gold, JsonNode found, String field) {
    return Likeness.overlap(Likeness.codes(gold, field), Likeness.codes(found, field));
  }

  private static double time(JsonNode gold, JsonNode found) {
    return Likeness.sameTime(gold, found) ? HALF : 0;
  }

  private static boolean sameNumber(JsonNode gold, JsonNode found) {
    return gold.isNumber() && found.isNumber()
        ? gold.decimalValue().compareTo(found.decimalValue()) == 0
        : !gold.isNumber() && !found.isNumber();
  }
}
