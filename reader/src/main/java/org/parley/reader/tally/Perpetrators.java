package org.parley.reader.tally;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.TallyKind;
import org.parley.reader.event.EventMention;

/**
 * Who did what a count counts: the actor of the event that its verb tells ("police arrested 20"), else of
 * the attack that the verb hangs on or that hangs on the verb ("killed in an Israeli airstrike").
 */
final class Perpetrators {
  private static final int FARTHEST = 3;
  private static final Set<TallyKind> NOT_DONE =
      Set.of(TallyKind.TROOPS, TallyKind.OTHER, TallyKind.VEHICLES);
  private static final Set<EventType> DEEDS = Set.of(EventType.ASSAULT, EventType.COERCE);

  private final Findings findings;

  Perpetrators(Findings findings) {
    this.findings = findings;
  }

  /** Who did it; empty when the article does not say. */
  List<Actor> of(Sentence sentence, Count count, List<Actor> who) {
    if (count.kind() == TallyKind.TROOPS) {
      return List.of();
    }
    var events = findings.eventsIn(sentence);
    return at(events, count.word())
        .or(() -> NOT_DONE.contains(count.kind()) ? Optional.empty() : near(sentence, events, count.word()))
        .map(EventMention::actor)
        .filter(actor -> !actor.equals(who))
        .orElse(List.of());
  }

  private static Optional<EventMention> at(List<EventMention> events, int token) {
    return events.stream()
        .filter(e -> e.trigger().token() == token && !e.actor().isEmpty() && !e.mutual())
        .findFirst();
  }

  private static Optional<EventMention> near(
      Sentence sentence, List<EventMention> events, int word) {
    var graph = sentence.graph();
    return events.stream()
        .filter(e -> DEEDS.contains(e.type()) && !e.actor().isEmpty() && !e.mutual())
        .filter(e -> steps(graph.ancestors(e.trigger().token()), word) <= FARTHEST
            || steps(graph.ancestors(word), e.trigger().token()) <= 2)
        .min(Comparator.comparingInt(e -> Math.abs(e.trigger().token() - word)));
  }

  private static int steps(List<Integer> ancestors, int token) {
    var at = ancestors.indexOf(token);
    return at < 0 ? Integer.MAX_VALUE : at + 1;
  }
}
