package org.parley.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.mention.place.PlaceMention;

/**
 * Finds the events of a document: for each predicate of the lexicon the sense that holds, its
 * arguments, and how it is told. Deeds that are only wished, asked for or denied give no event.
 */
public final class EventFinder {
  private final Lexicon lexicon;
  private final Factuality factuality;
  private final PredicateSpotter spotter;

  private EventFinder(Lexicon lexicon, Factuality factuality) {
    this.lexicon = lexicon;
    this.factuality = factuality;
    this.spotter = new PredicateSpotter(lexicon.predicates());
  }

  /** A finder over the lexicon that travels with Parley. */
  public static EventFinder load() {
    return new EventFinder(Lexicon.load(), Factuality.load());
  }

  /** Every telling of an event, in the order of the text. */
  public List<EventMention> find(
      List<Sentence> sentences, ActorIndex actors, List<PlaceMention> places) {
    var world = new World(actors, places);
    var found = new ArrayList<EventMention>();
    for (var sentence : sentences) {
      if (mayTell(sentence)) {
        found.addAll(new SentenceEvents(sentence, world, lexicon, factuality, spotter).find());
      }
    }
    return found;
  }

  /** Whether a sentence holds a predicate at all; spares the parse of those that do not. */
  private boolean mayTell(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(spotter::mayStand);
  }
}
