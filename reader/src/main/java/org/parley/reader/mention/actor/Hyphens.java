package org.parley.reader.mention.actor;

import java.util.Locale;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * What a hyphen does to the name before or after it: "Russian-backed", "Saudi-led", "anti-Houthi".
 */
final class Hyphens {
  private static final Set<String> PARTICIPLES =
      Set.of("held", "made", "born", "led", "run", "built");
  private static final Set<String> AGAINST =
      Set.of("pro", "anti", "non", "ex", "counter", "post", "pre", "trans", "cross", "un");

  private Hyphens() {}

  static boolean isHyphen(Token token) {
    return token.text().equals("-") || token.text().equals("–") || token.text().equals("‑");
  }

  static boolean isParticiple(Token token) {
    var word = token.text().toLowerCase(Locale.ROOT);
    return token.tag().equals("VBN")
        || token.tag().equals("VBG")
        || token.tag().equals("VBD")
        || PARTICIPLES.contains(word)
        || word.endsWith("ed") && !token.isNoun();
  }

  /** "Russian-backed", "anti-Houthi": the name says who stands behind or against, not who it is. */
  static boolean setsAside(Sentence sentence, NameHit name) {
    return follows(sentence, name) && !leads(sentence, name) || isAfterPrefix(sentence, name);
  }

  /** "Saudi-led", "NATO-run": who leads a force answers for it. */
  static boolean leads(Sentence sentence, NameHit name) {
    return follows(sentence, name)
        && Set.of("led", "run", "commanded")
            .contains(sentence.token(name.last() + 2).text().toLowerCase(Locale.ROOT));
  }

  /** Whether a participle is joined to the name: "Saudi-led", "Saudi-backed". */
  static boolean follows(Sentence sentence, NameHit name) {
    return name.last() + 2 < sentence.size()
        && isHyphen(sentence.token(name.last() + 1))
        && isParticiple(sentence.token(name.last() + 2));
  }

  /** "pro-Haftar". */
  static boolean isFor(Sentence sentence, NameHit name) {
    return isAfterPrefix(sentence, name)
        && sentence.token(name.first() - 2).text().equalsIgnoreCase("pro");
  }

  private static boolean isAfterPrefix(Sentence sentence, NameHit name) {
    return name.first() >= 2
        && isHyphen(sentence.token(name.first() - 1))
        && AGAINST.contains(sentence.token(name.first() - 2).text().toLowerCase(Locale.ROOT));
  }
}
