package org.parley.reader.ceasefire;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Status;
import org.parley.reader.ceasefire.ActMention.When;
import org.parley.reader.event.ClauseTense;
import org.parley.reader.event.Factuality.Told;
import org.parley.reader.mention.time.TimeMention;

/**
 * The day of an act in its sentence. A day that opens the truce ("from Friday on") is not the day
 * on which it was agreed; a noun takes only a day within its own phrase ("the truce of 2002"); what
 * is told as news is of the day of the article.
 */
final class ActTime {
  private static final Set<ActKind> SETS_TRUCE =
      Set.of(ActKind.OFFER, ActKind.CALL, ActKind.AGREE, ActKind.REJECT, ActKind.EXTEND);
  private static final Set<String> DATING = Set.of("of", "in", "on", "from");
  private static final Set<String> OPENING =
      Set.of("from", "starting", "beginning", "effective", "until", "till", "through");

  private static final Set<String> MODIFIERS =
      Set.of("amod", "acl", "dep", "compound", "csubj", "csubj:pass");
  private static final Set<ActKind> OF_LATER =
      Set.of(ActKind.EFFECTIVE, ActKind.END, ActKind.EXTEND, ActKind.MONITOR);
  private static final Set<ActKind> OF_ITS_CLAUSE = Set.of(ActKind.VIOLATION, ActKind.END);

  private final Sentence sentence;
  private final DependencyGraph graph;
  private final Surroundings around;

  ActTime(Sentence sentence, Surroundings around) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.around = around;
  }

  /**
   * What a row made of its words.
   *
   * @param rule the row
   * @param act the act that it came to
   * @param trigger token of the predicate
   * @param truce token of the truce
   * @param told how it is told
   * @param isNegated whether a negation stands by it
   */
  record Telling(ActRule rule, ActKind act, int trigger, int truce, Told told, boolean isNegated) {

    /** Whether the words tell what is or was, be it that something was not done. */
    boolean isOfNow() {
      return told == Told.ACTUAL || told == Told.DENIED || told == Told.REFUSED || isNegated;
    }

    /** Whether it is done by being promised. */
    boolean isPromise() {
      return !isOfNow() && rule.promised().filter(act::equals).isPresent();
    }
  }

  /** The day of an act that a predicate tells. */
  When of(Telling telling) {
    return toldTime(telling)
        .flatMap(TimeMention::interval)
        .map(When::told)
        .orElseGet(() -> When.concluded(untold(telling)));
  }

  private Optional<TimeMention> toldTime(Telling telling) {
    var trigger = telling.trigger();
    var isNoun = telling.rule().isNoun() && !graph.has(trigger, "cop");
    if (isNoun && !OF_ITS_CLAUSE.contains(telling.act()) || isModifier(trigger)) {
      return within(trigger, telling.rule().act() == ActKind.AGREE && isNoun);
    }
    var elsewhere = elsewhere(telling);
    return around
        .times()
        .of(sentence, trigger, t -> mayBeOf(telling, t) && !elsewhere.get(t.first()))
        .or(() -> ofTruce(telling));
  }

  private Optional<TimeMention> ofTruce(Telling telling) {
    if (!SETS_TRUCE.contains(telling.act()) && !OF_LATER.contains(telling.act())) {
      return Optional.empty();
    }
    var elsewhere = elsewhere(telling);
    return around
        .times()
        .of(sentence, telling.truce(), t -> mayBeOf(telling, t) && !elsewhere.get(t.first()));
  }

  /**
   * The words that tell of the truce itself: "the truce that began on Friday", "agreed to start it
   * on Friday".
   */
  private BitSet elsewhere(Telling telling) {
    var words = new BitSet();
    for (var clause : graph.children(telling.truce(), "acl:relcl")) {
      var told = graph.subtree(clause);
      if (!told.get(telling.trigger())) {
        words.or(told);
      }
    }
    words.or(name(telling.truce()));
    if (telling.act() == ActKind.AGREE) {
      infinitives(telling.trigger()).forEach(words::or);
    }
    return words;
  }

  /** The words before a noun that belong to it: "the 2002 truce". */
  private BitSet name(int noun) {
    var words = graph.subtree(noun);
    words.clear(noun, sentence.size());
    return words;
  }

  private List<BitSet> infinitives(int trigger) {
    return graph.children(trigger, "xcomp").stream().map(graph::subtree).toList();
  }

  /** The day from which on a truce is to hold, where its words tell one. */
  Optional<When> beginning(int trigger, int truce) {
    var infinitives = infinitives(trigger);
    return around
        .times()
        .of(
            sentence,
            truce,
            t ->
                isOpening(t) && !isUntil(t)
                    || isToCome(t)
                    || infinitives.stream().anyMatch(i -> i.get(t.first())))
        .flatMap(TimeMention::interval)
        .map(ActTime::firstDay)
        .map(When::told);
  }

  private static Interval firstDay(Interval days) {
    return days.from().map(Interval::of).orElse(days);
  }

  /**
   * A time in the phrase of a noun or participle.
   *
   * @param isName whether the time has to be part of its name: "the 2002 truce", "the truce of May"
   */
  private Optional<TimeMention> within(int head, boolean isName) {
    var phrase = graph.subtree(head, Set.of("acl:relcl"));
    return around
        .times()
        .in(sentence)
        .filter(t -> phrase.get(t.first()) && !t.isDuration() && !isToCome(t))
        .filter(t -> !isName || t.first() < head || DATING.contains(wordBefore(t)))
        .findFirst();
  }

  private boolean mayBeOf(Telling telling, TimeMention time) {
    if (!telling.isOfNow() || OF_LATER.contains(telling.act())) {
      return true;
    }
    return !isToCome(time) && !(SETS_TRUCE.contains(telling.act()) && isOpening(time));
  }

  private boolean isOpening(TimeMention time) {
    return OPENING.contains(wordBefore(time)) || OPENING.contains(word(time.first()));
  }

  private boolean isUntil(TimeMention time) {
    return Set.of("until", "till", "through").contains(wordBefore(time));
  }

  private String wordBefore(TimeMention time) {
    return time.first() == 0 ? "" : word(time.first() - 1);
  }

  private String word(int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  private boolean isToCome(TimeMention time) {
    return around
        .published()
        .flatMap(day -> time.interval().filter(i -> i.first().isAfter(day)))
        .isPresent();
  }

  /** A participle that only says which truce is meant: "the truce signed in May". */
  boolean isModifier(int trigger) {
    return sentence.token(trigger).tag().equals("VBN")
        && MODIFIERS.contains(graph.relation(trigger))
        && !graph.has(trigger, "aux", "aux:pass");
  }

  /** The day of what is told without one; a noun in passing or a watch that goes on has none. */
  private Optional<Interval> untold(Telling telling) {
    var trigger = telling.trigger();
    if (telling.isPromise()) {
      return isNews(graph.head(trigger)) ? today() : Optional.empty();
    }
    var isTimeless =
        telling.rule().isNoun() || isModifier(trigger) || telling.act() == ActKind.MONITOR;
    if (isTimeless || !telling.isOfNow()) {
      return Optional.empty();
    }
    return around
        .untold()
        .of(sentence, trigger, Status.ACTUAL)
        .or(() -> isNews(trigger) ? today() : Optional.empty());
  }

  private Optional<Interval> today() {
    return around.published().map(Interval::of);
  }

  /** A verb in the present or perfect tells what is new. */
  private boolean isNews(int trigger) {
    if (trigger == DependencyGraph.NONE) {
      return false;
    }
    var tense = ClauseTense.of(sentence, trigger);
    return tense == ClauseTense.PRESENT || tense == ClauseTense.PERFECT;
  }
}
