package org.parley.ledger.arena;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Event;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Reading;

/**
 * The conflict that an article is about, by its place and parties. Every reading is in exactly one
 * arena, by what it says alone, so that a ledger can be folded arena by arena. Arenas whose
 * readings have no party in common do not interact: their situations, side by side, are the
 * situation of all. Where they do, an article that mentions another war in passing is not joined
 * with that war's own articles.
 *
 * @param name the theatre's first country as ISO 3166-1 alpha-3 code, or {@link #NOWHERE}
 */
public record Arena(String name) implements Comparable<Arena> {
  /** Of readings that name no country. */
  public static final Arena NOWHERE = new Arena("nowhere");

  private static final int SCENE = 3;
  private static final int VICTIM = 2;
  private static final int TRUCE = 4;

  /**
   * The arena of a reading. Each record speaks for the theatres of its countries: most for those of
   * a truce's parties and for where something happened, then for who suffers it, then for who does
   * or says it, since outside powers act in many wars. Of equals the first by name.
   */
  public static Arena of(Reading reading) {
    var votes = new TreeMap<String, Integer>();
    for (var event : reading.events()) {
      event.where().flatMap(place -> place.country()).ifPresent(land -> vote(votes, land, SCENE));
      vote(votes, event.actor(), 1);
      vote(votes, event.recipient(), isViolent(event) ? VICTIM : 1);
    }
    for (var tally : reading.tallies()) {
      vote(votes, tally.who(), 1);
    }
    for (var report : reading.ceasefires()) {
      vote(votes, report.parties(), TRUCE);
      report.acts().forEach(act -> vote(votes, act.by(), 1));
    }
    return votes.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> new Arena(entry.getKey()))
        .orElse(NOWHERE);
  }

  private static boolean isViolent(Event event) {
    return event.type() == EventType.ASSAULT || event.type() == EventType.COERCE;
  }

  private static void vote(Map<String, Integer> votes, Collection<Actor> actors, int weight) {
    for (var actor : actors) {
      if (actor.isOfState()) {
        vote(votes, actor.place(), weight);
      }
    }
  }

  private static void vote(Map<String, Integer> votes, String country, int weight) {
    votes.merge(Theatres.of(country), weight, Integer::sum);
  }

  @Override
  public int compareTo(Arena other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
