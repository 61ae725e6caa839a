package org.parley.reader.event;

import java.util.List;
import java.util.Locale;
import org.parley.language.Sentence;
import org.parley.model.reading.EventType;

/**
 * What each does to the other is as many events as there are doers: "the two sides accused each
 * other", and "traded accusations", tell two accusations.
 */
final class Reciprocity {
  private Reciprocity() {}

  /** The event, or one of each doer against the others where it is done to each other. */
  static List<EventMention> apart(EventMention event, Sentence sentence) {
    if (event.actor().size() < 2 || !isApart(event, sentence)) {
      return List.of(event);
    }
    return event.actor().stream()
        .map(
            doer ->
                event.between(
                    List.of(doer), event.actor().stream().filter(a -> !a.equals(doer)).toList()))
        .toList();
  }

  /** "Traded accusations" is for each to accuse the other. */
  private static boolean isApart(EventMention event, Sentence sentence) {
    return event.mutual()
        ? event.type() == EventType.ACCUSE
        : event.recipientTokens().stream().anyMatch(t -> isEachOther(sentence, t));
  }

  private static boolean isEachOther(Sentence sentence, int token) {
    if (token == 0) {
      return false;
    }
    var pair = lower(sentence, token - 1) + " " + lower(sentence, token);
    return pair.equals("each other") || pair.equals("one another") || pair.equals("the other");
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}
