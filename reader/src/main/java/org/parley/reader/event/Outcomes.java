package org.parley.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.model.reading.EventType;

/**
 * What an attack did is that attack: "four observers were killed in an Israeli strike" and "a
 * strike in which four observers were killed" tell one event, whose doer stands with the noun or
 * with the verb ("the army killed four in a strike on a camp") and whose victims stand with the
 * verb.
 */
final class Outcomes {
  private static final Set<String> WITHIN = Set.of("in", "by", "during", "from", "after", "with");

  private final Sentence sentence;
  private final DependencyGraph graph;
  private final ArgumentFinder arguments;

  Outcomes(Sentence sentence, ArgumentFinder arguments) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.arguments = arguments;
  }

  /** The events of the sentence, each attack once. */
  List<EventMention> join(List<EventMention> events) {
    var joined = new ArrayList<>(events);
    for (var outcome : events) {
      if (isOutcome(outcome)) {
        attackOf(outcome, joined)
            .ifPresent(
                attack -> {
                  joined.remove(attack);
                  joined.set(joined.indexOf(outcome), joined(outcome, attack));
                });
      }
    }
    return joined;
  }

  private boolean isOutcome(EventMention event) {
    return event.type() == EventType.ASSAULT
        && event.isSure()
        && !event.mutual()
        && sentence.token(event.trigger().token()).isVerb();
  }

  private Optional<EventMention> attackOf(EventMention outcome, List<EventMention> events) {
    var verb = outcome.trigger().token();
    return events.stream()
        .filter(e -> e.type() == EventType.ASSAULT && !e.mutual())
        .filter(e -> outcome.actor().isEmpty() != e.actor().isEmpty())
        .filter(e -> sentence.token(e.trigger().token()).isNoun())
        .filter(e -> isPhraseOf(verb, e.trigger().token()) || isToldOf(verb, e.trigger().token()))
        .findFirst();
  }

  /** "killed in a strike", also "killed and injured in a strike". */
  private boolean isPhraseOf(int verb, int noun) {
    var phrase = arguments.topConjunct(noun);
    var head = graph.head(phrase);
    return graph.isKindOf(phrase, "obl")
        && (head == verb
            || graph.is(head, "conj") && graph.head(head) == verb
            || graph.is(verb, "conj") && graph.head(verb) == head)
        && WITHIN.contains(arguments.preposition(phrase));
  }

  /** "a strike in which they were killed". */
  private boolean isToldOf(int verb, int noun) {
    return graph.is(verb, "acl:relcl") && graph.head(verb) == noun;
  }

  private static EventMention joined(EventMention outcome, EventMention attack) {
    var victims = outcome.recipient().isEmpty() ? attack.recipient() : outcome.recipient();
    return outcome.between(outcome.actor().isEmpty() ? attack.actor() : outcome.actor(), victims);
  }
}
