package org.parley.reader.mention.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.reader.Resources;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.quantity.NumberReader.Numeral;
import org.parley.reader.mention.quantity.Quantity.Form;

/**
 * Finds numbers in figures and words, with what bounds them: "more than 150", "up to 40", "10 to
 * 12", "several dozen", "tens of thousands". Years, ages, sums of money and percentages are no
 * quantities.
 */
public final class QuantityFinder {
  private static final Set<String> RANGE_SIGNS = Set.of("to", "-", "–", "or");
  private static final int REACH = 4;

  private final Map<String, NumberWord> words;
  private final List<Bound> bounds;
  private final NoCount noCount;
  private final Set<String> changes;

  private QuantityFinder(
      Map<String, NumberWord> words, List<Bound> bounds, NoCount noCount, Set<String> changes) {
    this.words = words;
    this.bounds = bounds;
    this.noCount = noCount;
    this.changes = changes;
  }

  /** Loads the words of numbers. */
  public static QuantityFinder load() {
    var words =
        Resources.list(QuantityFinder.class, "numbers.yml", NumberWord.class).stream()
            .collect(Collectors.toMap(NumberWord::word, Function.identity()));
    var bounds =
        Resources.list(QuantityFinder.class, "bounds.yml", Bound.class).stream()
            .sorted(Comparator.comparingInt((Bound b) -> b.words().length()).reversed())
            .toList();
    var changes = Resources.list(QuantityFinder.class, "changes.yml", String.class);
    return new QuantityFinder(words, bounds, NoCount.load(), Set.copyOf(changes));
  }

  /** The numbers of a document, in the order of its text. */
  public List<Quantity> find(List<Sentence> sentences) {
    var found = new ArrayList<Quantity>();
    for (var sentence : sentences) {
      var numbers = new NumberReader(words, sentence);
      var at = 0;
      while (at < sentence.size()) {
        var number = numbers.at(at);
        var quantity = number.flatMap(n -> quantity(sentence, numbers, n));
        quantity.ifPresent(found::add);
        at = quantity.map(q -> q.last() + 1).or(() -> number.map(n -> n.last() + 1)).orElse(at + 1);
      }
    }
    return found;
  }

  private Optional<Quantity> quantity(Sentence sentence, NumberReader numbers, Numeral number) {
    var end = rangeEnd(sentence, numbers, number);
    var whole =
        new Numeral(number.first(), end.orElse(number).last(), number.value(), number.form());
    if (noCount.holds(sentence, whole) || isFormer(sentence, number, end)) {
      return Optional.empty();
    }
    if (end.isPresent()) {
      return Optional.of(
          isChange(sentence, number)
              ? bounded(sentence, end.get())
              : quantity(
                  sentence,
                  before(sentence, whole.first()).first(),
                  whole,
                  Optional.of(end.get())));
    }
    return Optional.of(bounded(sentence, whole));
  }

  private Quantity bounded(Sentence sentence, Numeral number) {
    return quantity(sentence, before(sentence, number.first()).first(), number, Optional.empty());
  }

  private Quantity quantity(Sentence sentence, int first, Numeral number, Optional<Numeral> end) {
    var low = Optional.of(number.value());
    var high = end.map(Numeral::value).or(() -> low.filter(v -> number.form() != Form.VAGUE));
    var kind = end.isPresent() ? Bound.Kind.ABOUT : bound(sentence, number);
    var isMost = kind == Bound.Kind.MOST && number.form() != Form.VAGUE;
    return new Quantity(
        sentence.index(),
        first,
        number.first(),
        number.last(),
        new Range(sentence.token(first).begin(), sentence.token(number.last()).end()),
        number.form(),
        isMost ? Optional.empty() : low,
        kind == Bound.Kind.LEAST ? Optional.empty() : high);
  }

  private Bound.Kind bound(Sentence sentence, Numeral number) {
    return after(sentence, number.last()).orElseGet(() -> before(sentence, number.first()).kind());
  }

  /** The second number of "10 to 12", "between 30 and 40". */
  private static Optional<Numeral> rangeEnd(
      Sentence sentence, NumberReader numbers, Numeral number) {
    var joint = number.last() + 1;
    if (number.form() != Form.CARDINAL || joint + 1 >= sentence.size()) {
      return Optional.empty();
    }
    var sign = lower(sentence, joint);
    var isRange =
        RANGE_SIGNS.contains(sign)
            || sign.equals("and") && stands(sentence, number.first(), Set.of("between"));
    return isRange
        ? numbers
            .at(joint + 1)
            .filter(
                n ->
                    n.form() == Form.CARDINAL && n.value().compareTo(number.value()) > 0
                        || n.form() == Form.CARDINAL && sign.equals("to"))
        : Optional.empty();
  }

  /** "rose from 30 to 45" tells the second number. */
  private boolean isChange(Sentence sentence, Numeral number) {
    return stands(sentence, number.first(), Set.of("from"))
        && stands(sentence, number.first(), changes);
  }

  /** "up from 30", "revised down from 200": a number that no longer holds. */
  private boolean isFormer(Sentence sentence, Numeral number, Optional<Numeral> end) {
    return end.isEmpty()
        && number.first() > 0
        && lower(sentence, number.first() - 1).equals("from")
        && stands(sentence, number.first(), changes);
  }

  private static boolean stands(Sentence sentence, int first, Set<String> anyOf) {
    for (var at = first - 1; at >= Math.max(0, first - REACH); at--) {
      if (anyOf.contains(lower(sentence, at))
          || anyOf.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private record Bounded(int first, Bound.Kind kind) {}

  /** The bounds before a number, several in a row taken together: "more than an estimated 100". */
  private Bounded before(Sentence sentence, int number) {
    var first = number > 0 && lower(sentence, number - 1).equals("a") ? number - 1 : number;
    var bound = boundEndingAt(sentence, first).or(() -> boundEndingAt(sentence, number));
    if (bound.isEmpty()) {
      return new Bounded(number, Bound.Kind.ABOUT);
    }
    var begin =
        (boundEndingAt(sentence, first).isPresent() ? first : number) - bound.get().length();
    var kind = bound.get().kind();
    return kind == Bound.Kind.ABOUT
        ? boundEndingAt(sentence, begin)
            .map(b -> new Bounded(begin - b.length(), b.kind()))
            .orElse(new Bounded(begin, kind))
        : new Bounded(begin, kind);
  }

  private Optional<Bound> boundEndingAt(Sentence sentence, int end) {
    return bounds.stream()
        .filter(b -> !b.after() && end - b.length() >= 0)
        .filter(b -> sentence.words(end - b.length(), end - 1).equalsIgnoreCase(b.words()))
        .findFirst();
  }

  /** "66 people or more", "100-plus". */
  private Optional<Bound.Kind> after(Sentence sentence, int last) {
    for (var at = last + 1; at < Math.min(sentence.size(), last + REACH); at++) {
      var begin = at;
      var found =
          bounds.stream()
              .filter(b -> b.after() && begin + b.length() <= sentence.size())
              .filter(
                  b -> sentence.words(begin, begin + b.length() - 1).equalsIgnoreCase(b.words()))
              .findFirst();
      if (found.isPresent()) {
        return found.map(Bound::kind);
      }
      if (!sentence.token(at).isNoun()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
