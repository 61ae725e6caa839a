package org.parley.reader.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.model.reading.TallyKind;
import org.parley.reader.event.ArgumentFinder;
import org.parley.reader.mention.quantity.Quantity;
import org.parley.reader.tally.CountRule.Slot;

/**
 * What the numbers of one sentence count. First by what stands right beside the number ("killing
 * 12", "20 people were wounded"), then by the graph, then by the number that it is listed with or
 * is a part of, and last by its own noun.
 */
final class SentenceCounts {
  private static final int REACH = 4;
  private static final int FARTHEST_PARTICIPLE = 9;
  private static final int LONGEST_ASIDE = 16;
  private static final int FARTHEST_TOTAL = 14;
  private static final int FARTHEST_OWNER = 9;
  private static final int FEWEST_TROOPS = 5;
  private static final Set<TallyKind> HARMS = Set.of(TallyKind.KILLED, TallyKind.WOUNDED);
  private static final Set<TallyKind> GIVING_WAY =
      Set.of(
          TallyKind.TROOPS,
          TallyKind.OTHER,
          TallyKind.VEHICLES,
          TallyKind.AIRCRAFT,
          TallyKind.SETTLEMENTS,
          TallyKind.CAPTURED);

  private final Sentence sentence;
  private final CountRules rules;
  private final TallyWords words;
  private final DependencyGraph graph;
  private final ArgumentFinder arguments;

  SentenceCounts(Sentence sentence, CountRules rules, TallyWords words) {
    this.sentence = sentence;
    this.rules = rules;
    this.words = words;
    this.graph = sentence.graph();
    this.arguments = new ArgumentFinder(sentence);
  }

  /**
   * The counts among the numbers of the sentence.
   *
   * @param before the last count of the sentence before, which "this included" goes on with
   */
  List<Count> find(List<Quantity> quantities, Optional<Count> before) {
    var finder = new PhraseFinder(sentence);
    var phrases = quantities.stream().map(finder::of).toList();
    var counts = new ArrayList<Optional<Count>>(phrases.stream().map(this::told).toList());
    for (var at = 1; at < phrases.size(); at++) {
      if (counts.get(at).isEmpty()) {
        counts.set(at, joined(counts.get(at - 1), phrases.get(at)));
      }
    }
    for (var at = phrases.size() - 2; at >= 0; at--) {
      if (counts.get(at).isEmpty() && isListed(phrases.get(at), phrases.get(at + 1))) {
        var phrase = phrases.get(at);
        counts.set(at, counts.get(at + 1).map(c -> c.extendedTo(phrase, "list")));
      }
    }
    if (!phrases.isEmpty() && counts.get(0).isEmpty() && goesOn()) {
      counts.set(0, before.map(c -> c.carriedTo(phrases.get(0))));
      for (var at = 1; at < phrases.size(); at++) {
        if (counts.get(at).isEmpty()) {
          counts.set(at, joined(counts.get(at - 1), phrases.get(at)));
        }
      }
    }
    for (var at = 0; at < phrases.size(); at++) {
      if (counts.get(at).isEmpty()) {
        counts.set(at, byNoun(phrases.get(at)));
      }
    }
    return counts.stream().flatMap(Optional::stream).filter(this::isPlausible).toList();
  }

  private Optional<Count> told(Phrase phrase) {
    return byPredicate(phrase)
        .or(() -> byNoun(phrase).filter(c -> !GIVING_WAY.contains(c.kind())))
        .or(() -> byModifier(phrase))
        .or(() -> byVerbBefore(phrase))
        .or(() -> byTotal(phrase))
        .or(() -> byOwner(phrase))
        .or(() -> byGraph(phrase));
  }

  private boolean isPlausible(Count count) {
    var quantity = count.phrase().quantity();
    return switch (quantity.form()) {
      case ZERO -> HARMS.contains(count.kind());
      case ORDINAL -> isPeople(count.phrase()) && count.kind() != TallyKind.TROOPS;
      case CARDINAL, VAGUE ->
          count.kind() != TallyKind.TROOPS
              || !count.construction().equals("noun")
              || quantity
                  .low()
                  .or(quantity::high)
                  .map(n -> n.intValue() >= FEWEST_TROOPS)
                  .orElse(true);
    };
  }

  /** "nine civilians killed", "15 others were reportedly wounded", "four dead". */
  private Optional<Count> byPredicate(Phrase phrase) {
    var at = phrase.last() + 1;
    var end = Math.min(sentence.size(), at + FARTHEST_PARTICIPLE);
    var auxiliary = "";
    for (; at < end; at++) {
      var rule = predicate(at, auxiliary, phrase);
      if (rule.isPresent()) {
        return Optional.of(count(phrase, rule.get(), at, "predicate"));
      }
      if (sentence.token(at).text().equals(",")) {
        var close = endOfAside(at);
        if (close < 0) {
          return Optional.empty();
        }
        at = close;
        end = Math.min(sentence.size(), at + FARTHEST_PARTICIPLE);
      } else if (isLink(at)) {
        auxiliary = isAuxiliary(at) ? sentence.token(at).lemma() : auxiliary;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<CountRule> predicate(int at, String auxiliary, Phrase phrase) {
    var isActive = auxiliary.equals("have") || auxiliary.isEmpty() && hasObject(at);
    return rules.at(sentence, at).stream()
        .filter(r -> !r.isOf('n') && (!r.people() || isPeople(phrase)))
        .filter(
            r ->
                r.slot() == Slot.NSUBJ
                    ? isFiniteOr(at, r)
                    : r.slot() == Slot.OBJ && isParticiple(at) && !isActive)
        .findFirst();
  }

  private boolean isFiniteOr(int at, CountRule rule) {
    return rule.isOf('a') || sentence.token(at).isVerb();
  }

  private boolean isParticiple(int at) {
    var token = sentence.token(at);
    return token.tag().equals("VBN") || token.tag().equals("VBD") || token.isAdjective();
  }

  /** Whether a verb has an object behind it, and so is no participle of what stands before it. */
  private boolean hasObject(int verb) {
    var next = verb + 1;
    return sentence.token(verb).tag().equals("VBD")
        && next < sentence.size()
        && (sentence.token(next).isNoun()
            || Set.of("CD", "DT", "PRP$", "JJ").contains(sentence.token(next).tag()));
  }

  private boolean isLink(int at) {
    var token = sentence.token(at);
    return words.links().contains(lower(at))
        || words.links().contains(token.lemma())
        || token.tag().startsWith("RB")
        || token.tag().equals("MD");
  }

  private boolean isAuxiliary(int at) {
    return Set.of("be", "have", "get").contains(sentence.token(at).lemma());
  }

  /** The comma that closes an aside ("20 people, most of them children, were"), or -1. */
  private int endOfAside(int comma) {
    for (var at = comma + 2; at < Math.min(sentence.size() - 1, comma + LONGEST_ASIDE); at++) {
      if (sentence.token(at).text().equals(",")
          && (isLink(at + 1) || sentence.token(at + 1).isVerb())) {
        return at;
      }
    }
    return -1;
  }

  /** "three wounded soldiers". */
  private Optional<Count> byModifier(Phrase phrase) {
    for (var at = phrase.quantity().last() + 1; at < phrase.noun(); at++) {
      var token = at;
      var rule =
          rules.at(sentence, at).stream()
              .filter(
                  r -> isParticiple(token) && (r.isOf('a') || r.isOf('v') && r.slot() == Slot.OBJ))
              .findFirst();
      if (rule.isPresent()) {
        return Optional.of(count(phrase, rule.get(), at, "modifier"));
      }
    }
    return Optional.empty();
  }

  /** "killing 12", "wounded at least 15", "rounded up 30". */
  private Optional<Count> byVerbBefore(Phrase phrase) {
    for (var verb = phrase.quantity().first() - 1;
        verb >= Math.max(0, phrase.quantity().first() - REACH);
        verb--) {
      var token = sentence.token(verb);
      var at = verb;
      if (token.isVerb()) {
        return rules.at(sentence, verb).stream()
            .filter(r -> r.isOf('v') && r.slot() == Slot.OBJ && (!r.people() || isPeople(phrase)))
            .filter(r -> !isPassive(at))
            .findFirst()
            .map(r -> count(phrase, r, at, "object"));
      }
      if (!token.tag().startsWith("RB")
              && !token.tag().equals("RP")
              && !token.tag().equals("DT")
              && !token.tag().equals("IN")
          || token.text().equals("of")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPassive(int verb) {
    return graph.has(verb, "aux:pass", "nsubj:pass");
  }

  /** "the death toll rose to 30", "the number of wounded stands at 50". */
  private Optional<Count> byTotal(Phrase phrase) {
    var first = phrase.quantity().first();
    if (!isSaidOfTotal(phrase.quantity())) {
      return Optional.empty();
    }
    for (var at = first - 1; at >= Math.max(0, first - FARTHEST_TOTAL); at--) {
      var total = at;
      var rule = rules.noun(sentence, at, Slot.TOTAL);
      if (rule.isPresent()) {
        return rule.map(
                r ->
                    r.kind() == TallyKind.OTHER
                        ? ofTotal(total, phrase)
                        : Optional.of(count(phrase, r, total, "total")))
            .orElse(Optional.empty());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a verb or preposition of totals stands before a number, or is its bound: "exceeded
   * 100".
   */
  private boolean isSaidOfTotal(Quantity quantity) {
    var first = quantity.first() - 1;
    var start = first > 0 && lower(first).equals("the") ? first - 1 : first;
    for (var at = Math.max(0, start); at < quantity.number(); at++) {
      if (rises(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean rises(int at) {
    return words.rises().contains(lower(at)) || words.rises().contains(sentence.token(at).lemma());
  }

  /** "the number of hostages": what the complement counts. */
  private Optional<Count> ofTotal(int total, Phrase phrase) {
    for (var at = total + 1; at < phrase.quantity().first(); at++) {
      var noun = at;
      var rule =
          rules
              .noun(sentence, at, Slot.SELF)
              .or(
                  () ->
                      rules.at(sentence, noun).stream()
                          .filter(r -> isParticiple(noun) && r.slot() != Slot.OF && !r.isOf('n'))
                          .findFirst());
      if (rule.isPresent()) {
        var counted = new Phrase(phrase.quantity(), noun, phrase.last(), false);
        return Optional.of(count(phrase.hasNoun() ? phrase : counted, rule.get(), noun, "total"));
      }
    }
    return Optional.empty();
  }

  /** "the deaths of 17 aid workers", "the disappearance, beginning on Saturday, of four". */
  private Optional<Count> byOwner(Phrase phrase) {
    var first = phrase.quantity().first();
    if (first == 0 || !Set.of("of", "on", "for", "against").contains(lower(first - 1))) {
      return Optional.empty();
    }
    for (var at = first - 2; at >= Math.max(0, first - FARTHEST_OWNER); at--) {
      var owner = at;
      var rule = rules.noun(sentence, at, Slot.OF);
      if (rule.isPresent()) {
        return rule.map(r -> count(phrase, r, owner, "noun of"));
      }
      if (lower(at).equals("of") || sentence.token(at).tag().equals("VBD")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** By the verb whose subject or object the noun is, also over coordination. */
  private Optional<Count> byGraph(Phrase phrase) {
    for (var start : List.of(phrase.noun(), phrase.quantity().last())) {
      var top = arguments.topConjunct(start);
      var head = graph.head(top);
      for (var step = 0; step < 2 && head != DependencyGraph.NONE; step++) {
        if (sentence.token(head).isVerb() || sentence.token(head).isAdjective()) {
          var count = ofVerb(head, top, phrase);
          if (count.isPresent()) {
            return count;
          }
          break;
        }
        top = head;
        head = graph.head(head);
      }
    }
    return Optional.empty();
  }

  private Optional<Count> ofVerb(int verb, int token, Phrase phrase) {
    var frame = arguments.ofVerb(verb);
    var objects = frame.fillers("obj");
    var subjects = frame.fillers("nsubj");
    var isObject = objects.contains(token) || objects.contains(phrase.noun());
    var isSubject = subjects.contains(token) || subjects.contains(phrase.noun());
    var isNear =
        graph.is(token, "dep", "obl", "obl:npmod", "nmod", "nummod")
            && token > verb
            && token - verb <= REACH;
    return rules.at(sentence, verb).stream()
        .filter(r -> !r.isOf('n') && (!r.people() || isPeople(phrase)))
        .filter(
            r -> r.slot() == Slot.OBJ ? isObject || isNear : r.slot() == Slot.NSUBJ && isSubject)
        .findFirst()
        .map(r -> count(phrase, r, verb, frame.construction()));
  }

  /**
   * The number that goes on after another: in a list, as a part of it, or with its verb left out.
   */
  private Optional<Count> joined(Optional<Count> previous, Phrase phrase) {
    if (previous.isEmpty()) {
      return Optional.empty();
    }
    if (isListed(previous.get().phrase(), phrase)) {
      return previous.map(c -> c.extendedTo(phrase, "list"));
    }
    if (isPart(phrase)) {
      return previous.map(c -> c.extendedTo(phrase, "part"));
    }
    return previous.filter(c -> isElliptic(phrase)).map(c -> c.extendedTo(phrase, "ellipsis"));
  }

  /** Whether only commas and "and" stand between two numbers with their nouns. */
  private boolean isListed(Phrase one, Phrase next) {
    for (var at = one.last() + 1; at < next.quantity().first(); at++) {
      if (!words.joints().contains(lower(at))) {
        return false;
      }
    }
    return true;
  }

  /** "including nine soldiers", "19 of whom are children". */
  private boolean isPart(Phrase phrase) {
    var isPronoun = phrase.partitive() && !sentence.token(phrase.noun()).isNoun();
    for (var at = phrase.quantity().first() - 1;
        at >= Math.max(0, phrase.quantity().first() - 2);
        at--) {
      if (words.parts().contains(lower(at))) {
        return true;
      }
    }
    return isPronoun;
  }

  /** "248 people dead in Gaza and 13 in Israel": the number stands alone behind a joint. */
  private boolean isElliptic(Phrase phrase) {
    var first = phrase.quantity().first();
    return !phrase.hasNoun()
        && first > 0
        && words.joints().contains(lower(first - 1))
        && (phrase.last() + 1 == sentence.size() || !sentence.token(phrase.last() + 1).isVerb());
  }

  /** "This included 14 foreigners": goes on with the count before. */
  private boolean goesOn() {
    for (var at = 0; at < Math.min(sentence.size(), REACH); at++) {
      if (words.parts().contains(lower(at)) || words.parts().contains(sentence.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** By what is counted itself: "17 rockets", "200 villages". */
  private Optional<Count> byNoun(Phrase phrase) {
    return rules
        .noun(sentence, phrase.noun(), Slot.SELF)
        .filter(r -> r.with().isEmpty() || isGovernedBy(phrase.noun(), r.with()))
        .map(r -> count(phrase, r, phrase.noun(), "noun"));
  }

  private boolean isGovernedBy(int noun, List<String> verbs) {
    var head = graph.head(arguments.topConjunct(noun));
    return head != DependencyGraph.NONE && verbs.contains(sentence.token(head).lemma());
  }

  private boolean isPeople(Phrase phrase) {
    var token = sentence.token(phrase.noun());
    return !phrase.hasNoun()
        || words.people().contains(token.lemma().toLowerCase(Locale.ROOT))
        || token.isCapitalised() && token.isNoun() && token.tag().endsWith("S")
        || !token.isNoun();
  }

  private Count count(Phrase phrase, CountRule rule, int word, String how) {
    var isBoth =
        HARMS.contains(rule.kind()) && !rule.isOf('n') && isWithOtherHarm(word, rule.kind());
    return isBoth
        ? new Count(phrase, TallyKind.OTHER, word, rule.entry(), how + ", both harms")
        : new Count(phrase, rule.kind(), word, rule.entry(), how);
  }

  /** "killed or wounded": the dead and the wounded together. */
  private boolean isWithOtherHarm(int word, TallyKind kind) {
    if (word + 2 >= sentence.size() || !Set.of("and", "or", "/").contains(lower(word + 1))) {
      return false;
    }
    return rules.at(sentence, word + 2).stream()
            .anyMatch(r -> HARMS.contains(r.kind()) && r.kind() != kind && !r.isOf('n'))
        && (word + 3 >= sentence.size() || !sentence.token(word + 3).tag().equals("CD"));
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
