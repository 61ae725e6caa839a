package org.parley.reader.mention.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.language.Sentence;
import org.parley.reader.mention.quantity.Quantity.Form;

/**
 * Reads the number that begins at a token of one sentence: "1.4 million", "seven hundred sixty",
 * "half a million", "several dozen", "tens of thousands".
 */
final class NumberReader {
  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,12}(\\.\\d{1,6})?");
  private static final Set<String> SEVERAL = Set.of("several", "few", "many", "some");
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Map<String, NumberWord> words;
  private final Sentence sentence;

  /** A reader of one sentence. */
  NumberReader(Map<String, NumberWord> words, Sentence sentence) {
    this.words = words;
    this.sentence = sentence;
  }

  /**
   * A number without its bounds.
   *
   * @param first its first token
   * @param last its last token, included
   * @param value the number; of a vague plural the least
   * @param form how it is told
   */
  record Numeral(int first, int last, BigDecimal value, Form form) {}

  /** The number that begins at a token, if one does. */
  Optional<Numeral> at(int first) {
    return zero(first)
        .or(() -> ordinal(first))
        .or(() -> vague(first))
        .or(() -> halfOf(first))
        .or(() -> cardinal(first));
  }

  /** "no soldiers", "no one", "nobody", "not a single life". */
  private Optional<Numeral> zero(int first) {
    if (word(first).map(NumberWord::zero).orElse(false)) {
      return Optional.of(new Numeral(first, first, BigDecimal.ZERO, Form.ZERO));
    }
    var last =
        is(first, "no") && is(first + 1, "one")
            ? first + 1
            : is(first, "no") && opensNoun(first + 1)
                ? first
                : is(first, "not") && is(first + 1, "a") && is(first + 2, "single")
                    ? first + 2
                    : -1;
    return last < 0
        ? Optional.empty()
        : Optional.of(new Numeral(first, last, BigDecimal.ZERO, Form.ZERO));
  }

  private boolean opensNoun(int at) {
    return has(at)
        && (sentence.token(at).isNoun()
            || sentence.token(at).isAdjective() && has(at + 1) && sentence.token(at + 1).isNoun());
  }

  /** "a fifth person": one more of them. */
  private Optional<Numeral> ordinal(int first) {
    var isOneMore =
        (is(first, "a") || is(first, "the"))
            && word(first + 1).map(NumberWord::ordinal).orElse(false);
    return isOneMore
        ? Optional.of(new Numeral(first, first + 1, BigDecimal.ONE, Form.ORDINAL))
        : Optional.empty();
  }

  /** "dozens", "several hundred", "a few-hundred", "tens of thousands". */
  private Optional<Numeral> vague(int first) {
    if (has(first) && SEVERAL.contains(lower(first))) {
      var unit = is(first + 1, "-") ? first + 2 : first + 1;
      return plural(unit)
          .or(() -> unit(unit))
          .map(n -> new Numeral(first, n.last(), n.value(), Form.VAGUE));
    }
    return plural(first);
  }

  private Optional<Numeral> plural(int first) {
    return word(first)
        .filter(NumberWord::isVaguePlural)
        .flatMap(
            w ->
                productOf(first)
                    .or(
                        () ->
                            w.vague()
                                .filter(v -> v.compareTo(TEN) > 0)
                                .map(v -> vagueNumber(first, first, v))));
  }

  /** "hundreds of thousands": the first plural times the second. */
  private Optional<Numeral> productOf(int first) {
    if (!is(first + 1, "of")) {
      return Optional.empty();
    }
    var factor =
        word(first).flatMap(NumberWord::vague).filter(v -> v.compareTo(TEN) <= 0).isPresent()
            ? TEN
            : is(first, "hundreds") ? HUNDRED : THOUSAND;
    return word(first + 2)
        .filter(NumberWord::isVaguePlural)
        .filter(w -> is(first, "tens") || is(first, "hundreds") || is(first, "thousands"))
        .flatMap(NumberWord::vague)
        .map(v -> vagueNumber(first, first + 2, v.multiply(factor)));
  }

  private Optional<Numeral> unit(int at) {
    return word(at).flatMap(NumberWord::vague).map(v -> vagueNumber(at, at, v));
  }

  private static Numeral vagueNumber(int first, int last, BigDecimal value) {
    return new Numeral(first, last, value, Form.VAGUE);
  }

  /** "half a million", "half a dozen". */
  private Optional<Numeral> halfOf(int first) {
    if (!is(first, "half") || !is(first + 1, "a")) {
      return Optional.empty();
    }
    return times(first + 2).map(t -> cardinal(first, first + 2, t.divide(BigDecimal.valueOf(2))));
  }

  /** Figures or words, with what multiplies them: "250 thousand", "seven hundred sixty". */
  private Optional<Numeral> cardinal(int first) {
    var value = value(first, first == 0 || !sentence.token(first - 1).isName());
    return value.map(v -> continued(first, v));
  }

  private Numeral continued(int first, BigDecimal start) {
    var total = BigDecimal.ZERO;
    var part = start;
    var last = first;
    for (var at = next(last); has(at); at = next(last)) {
      var times = times(at);
      var more = value(at, true);
      if (times.isPresent() && times.get().compareTo(part) > 0) {
        part = part.multiply(times.get());
      } else if (more.isPresent()
          && isWord(at)
          && isWord(last)
          && part.remainder(place(more.get())).signum() == 0) {
        part = part.add(more.get());
      } else {
        break;
      }
      if (part.compareTo(THOUSAND) >= 0
          && times.isPresent()
          && times.get().compareTo(THOUSAND) >= 0) {
        total = total.add(part);
        part = BigDecimal.ZERO;
      }
      last = at;
    }
    return cardinal(first, last, total.add(part));
  }

  /**
   * The round number that a smaller one may be added to: 10 for a digit, 100 for what is below it.
   */
  private static BigDecimal place(BigDecimal value) {
    return value.compareTo(TEN) < 0 ? TEN : value.compareTo(HUNDRED) < 0 ? HUNDRED : THOUSAND;
  }

  /** The next word of a number, over a hyphen and over "and" behind a hundred or a thousand. */
  private int next(int last) {
    var isJoint =
        is(last + 1, "-") && isWord(last) || is(last + 1, "and") && times(last).isPresent();
    return isJoint
            && (value(last + 2, true).isPresent() || times(last + 2).isPresent())
            && isWord(last + 2)
        ? last + 2
        : last + 1;
  }

  private static Numeral cardinal(int first, int last, BigDecimal value) {
    var plain = value.stripTrailingZeros();
    return new Numeral(first, last, plain.scale() < 0 ? plain.setScale(0) : plain, Form.CARDINAL);
  }

  private Optional<BigDecimal> value(int at, boolean wordAllowed) {
    if (!has(at)) {
      return Optional.empty();
    }
    var text = sentence.token(at).text();
    if (FIGURES.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    return word(at).filter(w -> wordAllowed).flatMap(w -> w.value().or(w::times));
  }

  private Optional<BigDecimal> times(int at) {
    return word(at).flatMap(NumberWord::times);
  }

  private Optional<NumberWord> word(int at) {
    return has(at) ? Optional.ofNullable(words.get(lower(at))) : Optional.empty();
  }

  private boolean isWord(int at) {
    return has(at) && Character.isLetter(sentence.token(at).text().codePointAt(0));
  }

  private boolean is(int at, String text) {
    return has(at) && sentence.token(at).text().equalsIgnoreCase(text);
  }

  private boolean has(int at) {
    return at >= 0 && at < sentence.size();
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
