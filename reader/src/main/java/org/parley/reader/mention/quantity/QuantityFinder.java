package org.parley.reader.mention.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reader.Resources;
import org.parley.reader.mention.Range;

/**
 * Finds numbers in figures and words, with what bounds them: "more than 150", "up to 40", "10 to 12",
 * "several dozen", "tens of thousands". Years, ages, sums of money and percentages are no quantities.
 */
public final class QuantityFinder {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?");
  private static final Set<String> MONEY = Set.of("$", "€", "£", "US$", "¥");
  private static final Set<String> NO_COUNT =
      Set.of("percent", "%", "dollar", "euro", "pound", "year", "month", "week", "day", "hour", "minute", "second", "time", "mile", "kilometer", "kilometre", "km", "metre", "meter", "degree", "point", "a.m.", "p.m.", "am", "pm", "GMT", "ton", "tonne", "°", "per");
  private static final Set<String> MONTHS =
      Set.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");
  private static final Set<String> SEVERAL = Set.of("several", "few", "many", "some");
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;

  private final Map<String, NumberWord> words = new HashMap<>();
  private final List<Bound> bounds;

  private QuantityFinder(List<Bound> bounds) {
    this.bounds =
        bounds.stream().sorted(Comparator.comparingInt((Bound b) -> b.words().length()).reversed()).toList();
  }

  /** Loads the words of numbers. */
  public static QuantityFinder load() {
    var finder = new QuantityFinder(Resources.list(QuantityFinder.class, "bounds.yml", Bound.class));
    Resources.list(QuantityFinder.class, "numbers.yml", NumberWord.class)
        .forEach(w -> finder.words.put(w.word(), w));
    return finder;
  }

  private record NumberWord(
      String word, Optional<BigDecimal> value, Optional<BigDecimal> times, Optional<BigDecimal> vague) {}

  private record Bound(String words, Kind bound) {
    private enum Kind {
      @JsonProperty("least")
      LEAST,
      @JsonProperty("most")
      MOST,
      @JsonProperty("about")
      ABOUT
    }
  }

  /** The numbers of a document, in the order of its text. */
  public List<Quantity> find(List<Sentence> sentences) {
    var found = new ArrayList<Quantity>();
    for (var sentence : sentences) {
      var at = 0;
      while (at < sentence.size()) {
        var quantity = at(sentence, at);
        quantity.ifPresent(found::add);
        at = quantity.map(q -> q.last() + 1).orElse(at + 1);
      }
    }
    return found;
  }

  private Optional<Quantity> at(Sentence sentence, int first) {
    var number = number(sentence, first);
    if (number.isEmpty() || isNoCount(sentence, first, number.get().last())) {
      return Optional.empty();
    }
    var value = number.get();
    var second = rangeEnd(sentence, value.last());
    var bound = boundBefore(sentence, first);
    var begin = bound.map(BoundAt::first).orElse(first);
    var last = second.map(Number::last).orElse(value.last());
    Optional<BigDecimal> low = Optional.of(value.value());
    Optional<BigDecimal> high = value.vague() ? Optional.empty() : low;
    if (second.isPresent()) {
      high = Optional.of(second.get().value());
    } else if (bound.map(b -> b.kind() == Bound.Kind.LEAST).orElse(false) || isFollowedByOrMore(sentence, last)) {
      high = Optional.empty();
    } else if (bound.map(b -> b.kind() == Bound.Kind.MOST).orElse(false) && !value.vague()) {
      high = low;
      low = Optional.empty();
    }
    return Optional.of(
        new Quantity(
            sentence.index(), begin, first, last,
            new Range(sentence.token(begin).begin(), sentence.token(last).end()), low, high));
  }

  private record Number(int last, BigDecimal value, boolean vague) {}

  /** A number that begins at a token: figures, words, or vague plurals. */
  private Optional<Number> number(Sentence sentence, int first) {
    var vague = vague(sentence, first);
    if (vague.isPresent()) {
      return vague;
    }
    var value = value(sentence.token(first), first == 0 || !sentence.token(first - 1).isName());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    var total = BigDecimal.ZERO;
    var part = value.get();
    var at = first + 1;
    while (at < sentence.size()) {
      var token = sentence.token(at);
      var times = times(token);
      var more = value(token, true);
      if (times.isPresent()) {
        part = part.multiply(times.get());
        if (times.get().compareTo(BigDecimal.valueOf(1000)) >= 0) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else if (more.isPresent() && isWord(token) && isWord(sentence.token(at - 1))) {
        part = part.add(more.get());
      } else if (isJoint(sentence, at) && at + 1 < sentence.size()
          && (value(sentence.token(at + 1), true).filter(v -> isWord(sentence.token(first))).isPresent()
              || times(sentence.token(at + 1)).isPresent())) {
        at++;
        continue;
      } else {
        break;
      }
      at++;
    }
    return Optional.of(new Number(at - 1, total.add(part).stripTrailingZeros(), false));
  }

  private static boolean isJoint(Sentence sentence, int at) {
    var text = sentence.token(at).text();
    return text.equals("-") || text.equals("and") && sentence.token(at - 1).lemma().matches("hundred|thousand|million");
  }

  /** "dozens", "several hundred", "tens of thousands", "a few-hundred". */
  private Optional<Number> vague(Sentence sentence, int first) {
    var word = sentence.token(first).text().toLowerCase(Locale.ROOT);
    var at = first;
    if (SEVERAL.contains(word)) {
      at++;
      if (at < sentence.size() && sentence.token(at).text().equals("-")) {
        at++;
      }
      if (at >= sentence.size()) {
        return Optional.empty();
      }
      var unit = sentence.token(at).text().toLowerCase(Locale.ROOT);
      if (unit.equals("tens")) {
        return tens(sentence, at);
      }
      return Optional.ofNullable(words.get(unit))
          .flatMap(NumberWord::vague)
          .map(v -> new Number(lastOf(sentence, first), v, true));
    }
    if (word.equals("tens") || word.equals("hundreds") && isOf(sentence, first) || word.equals("thousands") && isOf(sentence, first)) {
      var of = tens(sentence, first);
      if (of.isPresent()) {
        return of;
      }
    }
    var known = words.get(word);
    if (known != null && known.value().isEmpty() && known.times().isEmpty() && known.vague().isPresent()) {
      return Optional.of(new Number(first, known.vague().get(), true));
    }
    return Optional.empty();
  }

  private static int lastOf(Sentence sentence, int first) {
    return sentence.token(first + 1).text().equals("-") ? first + 2 : first + 1;
  }

  private static boolean isOf(Sentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.token(at + 1).text().equalsIgnoreCase("of");
  }

  private Optional<Number> tens(Sentence sentence, int first) {
    if (!isOf(sentence, first) || first + 2 >= sentence.size()) {
      return Optional.empty();
    }
    var unit = words.get(sentence.token(first + 2).text().toLowerCase(Locale.ROOT));
    var word = sentence.token(first).text().toLowerCase(Locale.ROOT);
    var times = word.equals("tens") ? BigDecimal.TEN : word.equals("hundreds") ? BigDecimal.valueOf(100) : BigDecimal.valueOf(1000);
    return Optional.ofNullable(unit)
        .filter(u -> u.value().isEmpty())
        .flatMap(NumberWord::vague)
        .map(v -> new Number(first + 2, v.multiply(times), true));
  }

  private Optional<BigDecimal> value(Token token, boolean wordAllowed) {
    var text = token.text();
    if (FIGURES.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    var known = words.get(text.toLowerCase(Locale.ROOT));
    if (known == null || !wordAllowed) {
      return Optional.empty();
    }
    if (known.value().isPresent()) {
      var fits = !known.word().equals("no") && !known.word().equals("half") && (token.tag().equals("CD") || known.word().equals("couple"));
      return fits ? known.value() : Optional.empty();
    }
    return known.times().filter(t -> token.tag().equals("CD") || known.word().equals("dozen"));
  }

  private Optional<BigDecimal> times(Token token) {
    return Optional.ofNullable(words.get(token.text().toLowerCase(Locale.ROOT))).flatMap(NumberWord::times);
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.text().codePointAt(0));
  }

  /** The second figure of "10 to 12", "between 30 and 40". */
  private Optional<Number> rangeEnd(Sentence sentence, int last) {
    if (last + 2 >= sentence.size()) {
      return Optional.empty();
    }
    var joint = sentence.token(last + 1).text();
    var between = isBetween(sentence, last);
    if (!joint.equals("to") && !joint.equals("-") && !joint.equals("–") && !(joint.equals("and") && between) && !joint.equals("or")) {
      return Optional.empty();
    }
    return number(sentence, last + 2).filter(n -> !n.vague());
  }

  private static boolean isBetween(Sentence sentence, int last) {
    for (var at = last; at >= Math.max(0, last - 3); at--) {
      if (sentence.token(at).text().equalsIgnoreCase("between")) {
        return true;
      }
    }
    return false;
  }

  private record BoundAt(int first, Bound.Kind kind) {}

  private Optional<BoundAt> boundBefore(Sentence sentence, int first) {
    for (var bound : bounds) {
      var length = bound.words().split(" ").length;
      var begin = first - length;
      if (begin >= 0 && sentence.words(begin, first - 1).equalsIgnoreCase(bound.words())) {
        return Optional.of(new BoundAt(begin, bound.bound()));
      }
    }
    return Optional.empty();
  }

  private static boolean isFollowedByOrMore(Sentence sentence, int last) {
    for (var at = last + 1; at < Math.min(sentence.size() - 1, last + 4); at++) {
      if (sentence.token(at).text().equals("or") && sentence.token(at + 1).text().equals("more")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoCount(Sentence sentence, int first, int last) {
    if (first > 0) {
      var before = sentence.token(first - 1);
      if (MONEY.contains(before.text()) || MONTHS.contains(before.text()) || before.text().equals("aged") || before.text().equals("#")
          || before.isName() && first == last && isYear(sentence.token(first)) || isHyphen(before)) {
        return true;
      }
    }
    if (first == last && isYear(sentence.token(first)) && !isCounting(sentence, last)) {
      return true;
    }
    if (last + 1 < sentence.size()) {
      var after = sentence.token(last + 1);
      if (NO_COUNT.contains(after.lemma()) || MONTHS.contains(after.text()) || isHyphen(after) || after.text().equals(":")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHyphen(Token token) {
    return token.text().equals("-") || token.text().equals("/");
  }

  private static boolean isYear(Token token) {
    if (!token.text().matches("\\d{4}")) {
      return false;
    }
    var value = Integer.parseInt(token.text());
    return EARLIEST_YEAR <= value && value <= LATEST_YEAR;
  }

  private static boolean isCounting(Sentence sentence, int last) {
    return last + 1 < sentence.size()
        && (sentence.token(last + 1).tag().equals("NNS")
            || last + 2 < sentence.size() && sentence.token(last + 1).isAdjective() && sentence.token(last + 2).tag().equals("NNS"));
  }
}
