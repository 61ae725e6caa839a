package org.parley.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.reading.Actor;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.mention.actor.ActorMention;
import org.parley.reader.mention.place.PlaceMention;

/**
 * Whom and what the tokens of a document stand for.
 *
 * @param actors its actors
 * @param places its places
 */
record World(ActorIndex actors, List<PlaceMention> places) {
  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM", "COP", "PRE", "CRM");

  /** The actor that a token stands for. */
  Optional<ActorMention> actor(int sentence, int token) {
    return actors.at(sentence, token);
  }

  /** The place that a token belongs to. */
  Optional<PlaceMention> place(int sentence, int token) {
    return places.stream()
        .filter(p -> p.sentence() == sentence && p.first() <= token && token <= p.last())
        .findFirst();
  }

  /** Whether a token stands for somebody with arms. */
  boolean isArmed(int sentence, int token) {
    return actor(sentence, token).stream()
        .flatMap(m -> m.actors().stream())
        .anyMatch(a -> ARMED.contains(a.sector()));
  }

  /** Whether a token stands for a state or its government. */
  boolean isState(int sentence, int token) {
    return actor(sentence, token).stream()
        .flatMap(m -> m.actors().stream())
        .anyMatch(a -> a.sector().isEmpty() || a.sector().equals("GOV"));
  }

  /** The actors of several tokens, each once, in their order. */
  List<Actor> actors(int sentence, List<Integer> tokens) {
    var found = new ArrayList<Actor>();
    for (var token : tokens) {
      actor(sentence, token)
          .ifPresent(m -> m.actors().stream().filter(a -> !found.contains(a)).forEach(found::add));
    }
    return found;
  }

  /** The countries of the places of several tokens, for a deed done to a place. */
  List<Actor> countries(int sentence, List<Integer> tokens) {
    var found = new ArrayList<Actor>();
    for (var token : tokens) {
      place(sentence, token)
          .flatMap(p -> p.place().country())
          .map(c -> new Actor(c, "", ""))
          .filter(a -> !found.contains(a))
          .ifPresent(found::add);
    }
    return found;
  }
}
