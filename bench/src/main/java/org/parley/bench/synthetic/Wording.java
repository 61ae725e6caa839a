package org.parley.bench.synthetic;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Span;

/** How one article puts things: its words, each at a place of its own, and whom it lets speak. */
final class Wording {
  private static final int APART = 100;
  private static final Map<EventType, List<String>> WORDS =
      Map.of(
          EventType.ASSAULT,
          List.of("shelled", "attacked", "bombarded", "stormed", "raided", "ambushed", "struck"),
          EventType.COERCE,
          List.of("arrested", "seized", "detained", "besieged"),
          EventType.ACCUSE,
          List.of("accused", "blamed", "denounced"),
          EventType.CONSULT,
          List.of("met", "talks", "visited", "discussed"),
          EventType.REQUEST,
          List.of("demanded", "urged", "appealed"),
          EventType.THREATEN,
          List.of("threatened", "warned"));

  private final Random random;
  private int position;

  Wording(Random random) {
    this.random = random;
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** The body that acts, or its country alone. */
  Actor code(Actor actor) {
    return !actor.isArmedNonState() && oneIn(3) ? Actor.of(actor.place()) : actor;
  }

  /** Half is told in the publisher's own voice, the rest by one of the sides. */
  List<Actor> speakers(Actor one, Actor other) {
    if (oneIn(2)) {
      return List.of();
    }
    var side = oneIn(3) ? one : other;
    return List.of(side.isArmedNonState() ? side : side.in("GOV"));
  }

  Span span(EventType type, int word) {
    var words = WORDS.getOrDefault(type, List.of("acted"));
    return span(words.get((oneIn(3) ? random.nextInt(words.size()) : word) % words.size()));
  }

  Span span(String text) {
    position += APART;
    return new Span(position, position + text.length(), text);
  }
}
