package org.parley.reader.event;

import java.util.List;
import java.util.Set;
import org.parley.model.reading.EventType;

/**
 * Arguments that a sentence leaves to its reader: in "the army shelled two villages" the one to whom it
 * is done is the side that the army fights in this article.
 */
public final class ImplicitArguments {
  private static final Set<EventType> AGAINST_A_FOE =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.REJECT,
          EventType.RETREAT,
          EventType.CONCEDE);

  private ImplicitArguments() {}

  /** The same tellings, with the arguments filled in that the document makes plain. */
  public static List<EventMention> fill(List<EventMention> told, Opponents opponents) {
    return told.stream()
        .map(event -> event.mutual() ? both(event, opponents) : recipient(event, opponents))
        .filter(event -> !event.actor().isEmpty() || !event.recipient().isEmpty())
        .toList();
  }

  /** "Clashes went on", "talks resumed": between the two sides. */
  private static EventMention both(EventMention event, Opponents opponents) {
    var isBetweenSides = event.type() == EventType.ASSAULT || event.type() == EventType.CONSULT;
    if (!isBetweenSides || !event.recipient().isEmpty()) {
      return event;
    }
    if (event.actor().isEmpty()) {
      return event.withActor(opponents.main());
    }
    if (event.type() == EventType.ASSAULT && event.actor().size() == 1) {
      return opponents
          .opponentOf(event.actor().get(0))
          .map(foe -> event.withActor(List.of(event.actor().get(0), foe)))
          .orElse(event);
    }
    return event;
  }

  private static EventMention recipient(EventMention event, Opponents opponents) {
    if (!AGAINST_A_FOE.contains(event.type())
        || event.actor().size() != 1
        || !event.recipient().isEmpty()) {
      return event;
    }
    return opponents
        .opponentOf(event.actor().get(0))
        .map(foe -> event.withRecipient(List.of(foe)))
        .orElse(event);
  }
}
