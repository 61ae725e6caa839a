package org.parley.reader.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reader.mention.TokenRef;
import org.parley.reader.mention.actor.ActorMention;

/** The actors of a document by the words that stand for them. */
public final class ActorIndex {
  private final List<ActorMention> mentions;
  private final Map<TokenRef, ActorMention> byToken = new HashMap<>();

  /** An index of these mentions; where one lies in another, its words mean the inner one. */
  public ActorIndex(List<ActorMention> mentions) {
    this.mentions = List.copyOf(mentions);
    for (var mention : this.mentions) {
      for (var token = mention.first(); token <= mention.last(); token++) {
        byToken.merge(new TokenRef(mention.sentence(), token), mention, ActorIndex::narrower);
      }
    }
  }

  private static ActorMention narrower(ActorMention known, ActorMention next) {
    return next.last() - next.first() < known.last() - known.first() ? next : known;
  }

  /** All mentions in the order of the text. */
  public List<ActorMention> mentions() {
    return mentions;
  }

  /** The mention that this token belongs to, if it belongs to one. */
  public Optional<ActorMention> at(int sentence, int token) {
    return Optional.ofNullable(byToken.get(new TokenRef(sentence, token)));
  }

  /** The mentions of one sentence. */
  public List<ActorMention> in(int sentence) {
    return mentions.stream().filter(m -> m.sentence() == sentence).toList();
  }
}
