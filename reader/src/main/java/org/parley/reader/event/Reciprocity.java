package org.parley.reader.event;

import java.util.List;
import java.util.Locale;
import org.parley.language.Sentence;

/**
 * What each does to the other is as many events as there are doers: "the two sides accused each
 * other" tells two accusations.
 */
final class Reciprocity {
  private Reciprocity() {}

  /** The event, or one of each doer against the others where it is done to each other. */
  static List<EventMention> apart(EventMention event, Sentence sentence) {
    var isApart =
        !event.mutual()
            && event.actor().size() > 1
            && event.recipientTokens().stream().anyMatch(t -> isEachOther(sentence, t));
    if (!isApart) {
      return List.of(event);
    }
    return event.actor().stream()
        .map(
            doer ->
                event.between(
                    List.of(doer), event.actor().stream().filter(a -> !a.equals(doer)).toList()))
        .toList();
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
