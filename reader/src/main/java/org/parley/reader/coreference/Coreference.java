package org.parley.reader.coreference;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.reader.mention.actor.ActorCandidate;
import org.parley.reader.mention.place.PlaceMention;

/**
 * Fills in whom a phrase stands for when its own words do not say, from what the document said
 * before it: surnames, roles told earlier, "the group", "both sides", pronouns. A role that nobody
 * owns ("the army") belongs to the country where things happen ({@link Setting}).
 */
public final class Coreference {
  private final PointingNouns nouns;

  private Coreference(PointingNouns nouns) {
    this.nouns = nouns;
  }

  /** Loads the nouns that point back. */
  public static Coreference load() {
    return new Coreference(PointingNouns.load());
  }

  /**
   * The actors of a document.
   *
   * @param candidates the phrases that may stand for them, in the order of the text
   * @param places the places named in it
   */
  public ActorIndex resolve(
      List<Sentence> sentences, List<ActorCandidate> candidates, List<PlaceMention> places) {
    var setting = Setting.of(sentences, candidates, places);
    return new ActorIndex(new Resolution(sentences, candidates, nouns, setting).run());
  }
}
