package org.parley.reader.setting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Status;

/**
 * A telling whose time and place are asked for.
 *
 * @param sentence where it stands
 * @param trigger token of its predicate
 * @param type its PLOVER type
 * @param status told as done, as coming, or as not done
 * @param actor who did it
 * @param recipient to whom
 */
public record Occasion(
    Sentence sentence,
    int trigger,
    EventType type,
    Status status,
    List<Actor> actor,
    List<Actor> recipient) {
  private static final Set<EventType> DEEDS =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.PROTEST,
          EventType.AID);

  public Occasion {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
  }

  /** The token of the predicate. */
  Token token() {
    return sentence.token(trigger);
  }

  /** Its dictionary form. */
  String lemma() {
    return lemma(trigger);
  }

  /** The dictionary form of a token of the sentence. */
  String lemma(int at) {
    return at == DependencyGraph.NONE
        ? "none"
        : sentence.token(at).lemma().toLowerCase(Locale.ROOT);
  }

  /** The dictionary form of the word that the predicate hangs on. */
  String governor() {
    return lemma(sentence.graph().head(trigger));
  }

  /** Whether verb, noun or another word tells it. */
  String word() {
    return token().isVerb() ? "verb" : token().isNoun() ? "noun" : "other";
  }

  /** Whether it is a deed, which has a place, or an act of words. */
  String kind() {
    return DEEDS.contains(type) ? "deed" : "word";
  }
}
