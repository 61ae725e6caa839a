package org.parley.reader.tally;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.TallyKind;
import org.parley.reader.event.EventMention;

/**
 * Who did what a count counts: the actor of the event that its verb tells ("police arrested 20"),
 * else of the attack that is the verb's subject or stands in a phrase of it ("killed in an Israeli
 * airstrike").
 */
final class Perpetrators {
  private static final int FARTHEST = 3;
  private static final int MOST = 2;
  private static final Set<TallyKind> NOT_DONE = Set.of(TallyKind.TROOPS, TallyKind.VEHICLES);
  private static final Set<EventType> DEEDS = Set.of(EventType.ASSAULT, EventType.COERCE);

  private final Findings findings;

  Perpetrators(Findings findings) {
    this.findings = findings;
  }

  /** Who did it; empty when the article does not say. */
  List<Actor> of(Sentence sentence, Count count) {
    if (NOT_DONE.contains(count.kind())) {
      return List.of();
    }
    var events = findings.eventsIn(sentence);
    return at(events, count.word())
        .or(
            () ->
                count.construction().equals("noun")
                    ? verb(sentence, events, count.word())
                    : Optional.empty())
        .or(
            () ->
                count.kind() == TallyKind.OTHER
                    ? Optional.empty()
                    : attack(sentence, events, count.word()))
        .map(EventMention::actor)
        .orElse(List.of());
  }

  /** Those who did it, but for those whom it was done to; of many in one breath nobody is meant. */
  static List<Actor> without(List<Actor> by, List<Actor> who, Count count) {
    if (count.isExtended() && by.stream().anyMatch(b -> isArmyOf(b, who))) {
      return List.of();
    }
    var others = by.stream().filter(b -> !who.contains(b)).toList();
    return by.size() > MOST ? List.of() : others;
  }

  /** "killed 770 Palestinians and 14 Israelis" does not lay the last at Israel's door. */
  private static boolean isArmyOf(Actor by, List<Actor> who) {
    return by.sector().equals("MIL")
        && who.stream().anyMatch(w -> w.place().equals(by.place()) && !w.isArmedNonState());
  }

  private static Optional<EventMention> at(List<EventMention> events, int token) {
    return events.stream()
        .filter(e -> e.trigger().token() == token && !e.actor().isEmpty() && !e.mutual())
        .findFirst();
  }

  /** "seized three villages": what is done to the things counted. */
  private static Optional<EventMention> verb(
      Sentence sentence, List<EventMention> events, int noun) {
    var graph = sentence.graph();
    return graph.head(noun) == DependencyGraph.NONE || !graph.is(noun, "obj", "nsubj:pass", "conj")
        ? Optional.empty()
        : at(events, Clauses.head(sentence, noun)).filter(e -> DEEDS.contains(e.type()));
  }

  private static Optional<EventMention> attack(
      Sentence sentence, List<EventMention> events, int word) {
    var clause = Clauses.head(sentence, word);
    return events.stream()
        .filter(e -> DEEDS.contains(e.type()) && !e.actor().isEmpty() && !e.mutual())
        .filter(e -> sentence.token(e.trigger().token()).isNoun())
        .filter(e -> Clauses.holds(sentence, clause, e.trigger().token(), FARTHEST))
        .min(Comparator.comparingInt(e -> Math.abs(e.trigger().token() - word)));
  }
}
