package org.parley.reader.tally;

import java.util.Locale;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reader.mention.quantity.Quantity;

/** Finds the noun that a number counts, from the order of words: it stands behind the number. */
final class PhraseFinder {
  private static final int LONGEST = 9;
  private static final Set<String> PRONOUNS =
      Set.of("them", "us", "whom", "which", "those", "these");

  private final Sentence sentence;

  PhraseFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  Phrase of(Quantity quantity) {
    var next = quantity.last() + 1;
    if (is(next, "of")) {
      var noun =
          next + 1 < sentence.size() && PRONOUNS.contains(lower(next + 1))
              ? next + 1
              : lastNoun(skipped(next + 1));
      if (noun >= 0) {
        return new Phrase(quantity, noun, noun, true);
      }
    }
    var noun = lastNoun(next);
    return noun >= 0
        ? new Phrase(quantity, noun, noun, false)
        : new Phrase(quantity, quantity.last(), quantity.last(), false);
  }

  /** Past articles and possessive pronouns. */
  private int skipped(int at) {
    var next = at;
    while (next < sentence.size()
        && (tag(next).equals("DT") || tag(next).equals("PRP$") || tag(next).equals("PDT"))) {
      next++;
    }
    return next;
  }

  /** The last noun of the noun phrase that goes on at a token, or -1. */
  private int lastNoun(int first) {
    var noun = -1;
    for (var at = first; at < Math.min(sentence.size(), first + LONGEST); at++) {
      var token = sentence.token(at);
      var isHyphened = at > first && is(at, "-") || at > first && is(at - 1, "-");
      if (token.isNoun() && !(noun >= 0 && isPlural(noun) && !token.tag().equals("NNS"))) {
        noun = is(at + 1, "-") ? noun : at;
      } else if (!(noun < 0 || is(at - 1, "'s") ? isModifier(token) : token.tag().equals("POS"))
          && !isHyphened) {
        break;
      }
    }
    return noun;
  }

  private boolean isPlural(int noun) {
    return tag(noun).equals("NNS");
  }

  private static boolean isModifier(Token token) {
    return token.isAdjective()
        || token.tag().equals("VBN")
        || token.tag().equals("VBG")
        || token.tag().equals("POS");
  }

  private boolean is(int at, String text) {
    return at >= 0 && at < sentence.size() && lower(at).equals(text);
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }

  private String tag(int at) {
    return sentence.token(at).tag();
  }
}
