package org.parley.bench.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.reading.Actor;

/**
 * The parties that gold wants on one side of an event: place, armed non-state actors apart.
 *
 * @param wanted alternatives for each; an empty alternative says that it may be left out
 */
record Parties(List<Set<String>> wanted) {
  /** Parties of gold codes such as {@code ARM|AZE.PRE|}. */
  static Parties ofGold(JsonNode codes) {
    var wanted = new ArrayList<Set<String>>();
    for (var code : codes) {
      var alternatives = new HashSet<String>();
      for (var one : code.asText().split("\\|", -1)) {
        alternatives.add(one.isEmpty() ? "" : party(Actor.of(one)));
      }
      wanted.add(alternatives);
    }
    return new Parties(wanted);
  }

  static Set<String> of(List<Actor> actors) {
    return actors.stream().map(Parties::party).collect(Collectors.toSet());
  }

  private static String party(Actor actor) {
    return actor.side().code();
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  Parties and(Parties others) {
    var all = new ArrayList<>(wanted);
    all.addAll(others.wanted);
    return new Parties(all);
  }

  /** F1 of found parties; nobody wanted and nobody found agree. */
  double overlap(Set<String> found) {
    var hit = wanted.stream().filter(w -> w.stream().anyMatch(found::contains)).count();
    var missing =
        wanted.stream()
            .filter(w -> w.stream().noneMatch(found::contains) && !w.contains(""))
            .count();
    var extra = found.stream().filter(f -> wanted.stream().noneMatch(w -> w.contains(f))).count();
    return hit + missing + extra == 0 ? 1 : 2.0 * hit / (2 * hit + missing + extra);
  }
}
