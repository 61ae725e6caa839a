package org.parley.reader.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * A base noun phrase, found by tags alone: {@code the Armenian Foreign Minister}, {@code both
 * sides}, {@code they}. A possessor is a phrase of its own and belongs to the phrase that it
 * possesses as well.
 *
 * @param sentence place of its sentence in the text
 * @param first first token, possessors included
 * @param core first token after the last possessor
 * @param last last token, the head noun
 */
record NounPhrase(int sentence, int first, int core, int last) {
  private static final int LONGEST_ABBREVIATION = 4;
  private static final Set<String> INNER =
      Set.of(
          "DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "FW", "POS");
  private static final Set<String> OPENING = Set.of("DT", "PDT", "PRP$");
  private static final Set<String> CALENDAR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "today",
          "yesterday",
          "tomorrow");

  /** Words that stand together whatever their tags: "Bank of England", "secretary of state". */
  record Unit(int first, int last) {
    boolean joins(int token) {
      return first < token && token <= last;
    }
  }

  /**
   * The phrases of a sentence from left to right, possessors before what they possess.
   *
   * @param units names and roles of several words, which no phrase cuts
   */
  static List<NounPhrase> of(Sentence sentence, List<Unit> units) {
    var found = new ArrayList<NounPhrase>();
    var at = 0;
    while (at < sentence.size()) {
      var end = endOf(sentence, at, units);
      if (end > at) {
        addWithPossessors(sentence, at, end, units, found);
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static int endOf(Sentence sentence, int begin, List<Unit> units) {
    if (!begins(units, begin) && sentence.token(begin).tag().equals("PRP")) {
      return begin + 1;
    }
    var at = begin;
    while (at < sentence.size() && (isInside(units, at) || belongs(sentence, begin, at, units))) {
      at++;
    }
    while (at > begin && !isInside(units, at - 1) && !closes(sentence.token(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isInside(List<Unit> units, int token) {
    return units.stream().anyMatch(u -> u.joins(token));
  }

  private static boolean begins(List<Unit> units, int token) {
    return units.stream().anyMatch(u -> u.first() == token);
  }

  private static boolean belongs(Sentence sentence, int begin, int at, List<Unit> units) {
    var token = sentence.token(at);
    if (CALENDAR.contains(token.text())) {
      return false;
    }
    if (at == begin) {
      return begins(units, at)
          || INNER.contains(token.tag()) && !token.tag().equals("POS")
          || opensWithParticiple(sentence, at);
    }
    var before = sentence.token(at - 1);
    if (OPENING.contains(token.tag())) {
      return before.tag().equals("PDT");
    }
    if (before.tag().equals("NNS")
        && (token.isAdjective() || token.isName() || token.tag().equals("CD"))) {
      return false;
    }
    if (before.isNoun() && token.tag().equals("CD")) {
      return false;
    }
    return INNER.contains(token.tag())
        || isJoint(sentence, at)
        || joinsModifiers(sentence, at)
        || isInnerParticiple(sentence, at)
        || isBracketedName(sentence, at);
  }

  private static boolean opensWithParticiple(Sentence sentence, int at) {
    return sentence.token(at).tag().equals("VBN")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).tag().equals("NNS");
  }

  /** A hyphen or an ampersand between two parts of one word. */
  private static boolean isJoint(Sentence sentence, int at) {
    var token = sentence.token(at);
    var joint = token.tag().equals("HYPH") || token.text().equals("-") || token.text().equals("&");
    return joint
        && at + 1 < sentence.size()
        && (token.text().equals("&") || sentence.token(at + 1).begin() == token.end());
  }

  /** "Turkish and Greek ministers": one phrase with two owners. */
  private static boolean joinsModifiers(Sentence sentence, int at) {
    return sentence.token(at).text().equals("and")
        && at + 2 < sentence.size()
        && isModifier(sentence.token(at - 1))
        && sentence.token(at + 1).isAdjective()
        && sentence.token(at + 1).isCapitalised()
        && INNER.contains(sentence.token(at + 2).tag())
        && !OPENING.contains(sentence.token(at + 2).tag());
  }

  private static boolean isModifier(Token token) {
    return token.isCapitalised() && (token.isAdjective() || isAbbreviation(token.text()));
  }

  private static boolean isAbbreviation(String word) {
    return word.length() <= LONGEST_ABBREVIATION && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isInnerParticiple(Sentence sentence, int at) {
    var token = sentence.token(at);
    var before = sentence.token(at - 1);
    var fits = token.tag().equals("VBN") || token.tag().equals("VBG") || token.tag().equals("RB");
    return fits
        && at + 1 < sentence.size()
        && INNER.contains(sentence.token(at + 1).tag())
        && !sentence.token(at + 1).tag().equals("DT")
        && (before.tag().equals("HYPH")
            || before.text().equals("-")
            || OPENING.contains(before.tag())
            || before.isAdjective());
  }

  /** {@code [Turkish]} put into a quotation by an editor. */
  private static boolean isBracketedName(Sentence sentence, int at) {
    var text = sentence.token(at).text();
    return (text.equals("[") || text.equals("]"))
        && at + 1 < sentence.size()
        && INNER.contains(sentence.token(at + 1).tag());
  }

  private static boolean closes(Token token) {
    return token.isNoun()
        || token.tag().equals("PRP$")
        || token.tag().equals("POS")
        || token.tag().equals("CD")
        || token.tag().equals("DT")
        || token.isAdjective()
        || token.tag().equals("FW");
  }

  private static void addWithPossessors(
      Sentence sentence, int begin, int end, List<Unit> units, List<NounPhrase> found) {
    var core = begin;
    for (var at = begin; at < end; at++) {
      if (sentence.token(at).tag().equals("POS") && !isInside(units, at)) {
        if (at > core) {
          found.add(new NounPhrase(sentence.index(), begin, core, at - 1));
        }
        core = at + 1;
      }
    }
    if (core < end) {
      found.add(new NounPhrase(sentence.index(), begin, core, end - 1));
    }
  }
}
