package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.reading.Actor;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.actor.ActorMention;

/**
 * Whom "we" and "our" mean in somebody's mouth: those for whom the speaker speaks. Outside of
 * speech they are the publisher's, and nobody that a record could name.
 */
public final class FirstPerson {
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "i", "me", "my");

  private FirstPerson() {}

  /** The mentions of a document, with those in the first person. */
  public static ActorIndex resolve(List<Sentence> sentences, ActorIndex actors, Speech speech) {
    var mentions = new ArrayList<>(actors.mentions());
    for (var sentence : sentences) {
      for (var token : sentence.tokens()) {
        if (token.isPronoun() && WE.contains(token.text().toLowerCase(Locale.ROOT))) {
          var speakers = speech.speakersOf(new Range(token.begin(), token.end()));
          if (!speakers.isEmpty()) {
            mentions.add(mention(sentence, token, speakers));
          }
        }
      }
    }
    return new ActorIndex(mentions);
  }

  private static ActorMention mention(Sentence sentence, Token token, List<Actor> speakers) {
    return new ActorMention(
        sentence.index(),
        token.index(),
        token.index(),
        token.index(),
        new Range(token.begin(), token.end()),
        speakers,
        true,
        "in the mouth of the speaker");
  }
}
