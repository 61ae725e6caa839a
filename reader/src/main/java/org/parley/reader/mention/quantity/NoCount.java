package org.parley.reader.mention.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reader.Resources;
import org.parley.reader.mention.quantity.NumberReader.Numeral;

/**
 * Tells the numbers that count nothing: years, days, ages, sums, shares, lengths, and parts of
 * names.
 */
final class NoCount {
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,5}");
  private static final Set<String> RANGE_SIGNS = Set.of("-", "/", "–", ":");

  private final Set<String> before;
  private final Set<String> after;

  private NoCount(Set<String> before, Set<String> after) {
    this.before = before;
    this.after = after;
  }

  /** A row of nocounts.yml. */
  private record Row(String what, List<String> before, List<String> after) {}

  static NoCount load() {
    var rows = Resources.list(NoCount.class, "nocounts.yml", Row.class);
    return new NoCount(
        words(rows.stream().flatMap(r -> r.before().stream())),
        words(rows.stream().flatMap(r -> r.after().stream())));
  }

  private static Set<String> words(Stream<String> words) {
    return words.map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a number of a sentence counts nothing. */
  boolean holds(Sentence sentence, Numeral number) {
    return isMarkedBefore(sentence, number)
        || isMarkedAfter(sentence, number)
        || isYear(sentence, number)
        || endsName(sentence, number);
  }

  private boolean isMarkedBefore(Sentence sentence, Numeral number) {
    if (number.first() == 0) {
      return false;
    }
    var previous = sentence.token(number.first() - 1);
    return RANGE_SIGNS.contains(previous.text()) || before.contains(lower(previous));
  }

  private boolean isMarkedAfter(Sentence sentence, Numeral number) {
    if (number.last() + 1 >= sentence.size()) {
      return false;
    }
    var next = sentence.token(number.last() + 1);
    return RANGE_SIGNS.contains(next.text())
        || after.contains(lower(next))
        || after.contains(next.lemma().toLowerCase(Locale.ROOT));
  }

  /** "in 2014", "the winter of 2006-2007"; "2,014 soldiers" and "2000 soldiers" are counts. */
  private static boolean isYear(Sentence sentence, Numeral number) {
    return isYear(sentence.token(number.first()).text())
        && isYear(sentence.token(number.last()).text())
        && !opensPlural(sentence, number.last() + 1);
  }

  private static boolean isYear(String figures) {
    if (!figures.matches("\\d{4}")) {
      return false;
    }
    var year = Integer.parseInt(figures);
    return EARLIEST_YEAR <= year && year <= LATEST_YEAR;
  }

  private static boolean opensPlural(Sentence sentence, int at) {
    for (var next = at; next < Math.min(sentence.size(), at + 3); next++) {
      var token = sentence.token(next);
      if (token.tag().equals("NNS") || token.tag().equals("NNPS")) {
        return true;
      }
      if (!token.isAdjective() && !token.isNoun()) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Operation Storm 3", "Boeing 777", "the HR 6819 system": figures behind a name, with nothing of
   * their own to count.
   */
  private static boolean endsName(Sentence sentence, Numeral number) {
    if (number.first() == 0 || number.first() != number.last()) {
      return false;
    }
    var previous = sentence.token(number.first() - 1);
    var isFigure = Character.isDigit(sentence.token(number.first()).text().codePointAt(0));
    return isFigure
        && (previous.isName() || isLetters(previous))
        && (number.last() + 1 >= sentence.size()
            || !canBeCounted(sentence.token(number.last() + 1))
            || isOne(sentence, number.last() + 1));
  }

  /** "HR", "USS": letters that open a name, whatever they were tagged. */
  private static boolean isLetters(Token token) {
    return LETTERS.matcher(token.text()).matches();
  }

  /** Whether what stands here is one thing, or does what one thing does. */
  private static boolean isOne(Sentence sentence, int at) {
    var next = sentence.token(at);
    return next.tag().equals("VBZ") || next.tag().startsWith("NN") && !opensPlural(sentence, at);
  }

  private static boolean canBeCounted(Token next) {
    return next.isNoun() || next.isAdjective() || next.isVerb() || next.tag().startsWith("RB");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
