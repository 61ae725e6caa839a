package org.parley.reader.ceasefire;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Interval;
import org.parley.reader.ceasefire.ActMention.When;
import org.parley.reader.event.ClauseTense;
import org.parley.reader.event.Factuality.Told;
import org.parley.reader.event.Frame;
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

  private final Sentence sentence;
  private final Surroundings around;

  ActTime(Sentence sentence, Surroundings around) {
    this.sentence = sentence;
    this.around = around;
  }

  /** The day of an act that a predicate tells. */
  When of(ActRule rule, ActKind act, Frame frame, int truce, Told told) {
    var own =
        rule.isNoun() && act == ActKind.AGREE
            ? within(frame.trigger())
            : around
                .times()
                .of(sentence, frame.trigger(), t -> mayBeOf(act, t, told))
                .or(() -> around.times().of(sentence, truce, t -> mayBeOf(act, t, told)));
    return own.flatMap(TimeMention::interval)
        .map(When::told)
        .orElseGet(
            () -> When.concluded(isNews(rule, act, frame, told) ? today() : Optional.empty()));
  }

  /** The day from which on a truce is to hold, where its phrase tells one. */
  Optional<When> beginning(int truce) {
    return around
        .times()
        .of(sentence, truce, t -> isOpening(t) && !isUntil(t) || isToCome(t))
        .flatMap(TimeMention::interval)
        .map(ActTime::firstDay)
        .map(When::told);
  }

  private static Interval firstDay(Interval days) {
    return days.from().map(Interval::of).orElse(days);
  }

  private Optional<TimeMention> within(int noun) {
    var phrase = sentence.graph().subtree(noun, Set.of("acl:relcl"));
    return around
        .times()
        .in(sentence)
        .filter(t -> phrase.get(t.first()) && !t.isDuration() && !isToCome(t))
        .filter(t -> t.first() < noun || DATING.contains(wordBefore(t)))
        .findFirst();
  }

  private boolean mayBeOf(ActKind act, TimeMention time, Told told) {
    return !SETS_TRUCE.contains(act) || told != Told.ACTUAL || !isOpening(time) && !isToCome(time);
  }

  private boolean isOpening(TimeMention time) {
    return OPENING.contains(wordBefore(time)) || OPENING.contains(firstWord(time));
  }

  private boolean isUntil(TimeMention time) {
    return Set.of("until", "till", "through").contains(wordBefore(time));
  }

  private String firstWord(TimeMention time) {
    return sentence.token(time.first()).text().toLowerCase(Locale.ROOT);
  }

  private String wordBefore(TimeMention time) {
    return time.first() == 0
        ? ""
        : sentence.token(time.first() - 1).text().toLowerCase(Locale.ROOT);
  }

  private boolean isToCome(TimeMention time) {
    return around.published().isPresent()
        && time.interval().filter(i -> i.first().isAfter(around.published().get())).isPresent();
  }

  private Optional<Interval> today() {
    return around.published().map(Interval::of);
  }

  /**
   * A verb in the present or perfect tells what is new; a noun or a watch that goes on does not.
   */
  private boolean isNews(ActRule rule, ActKind act, Frame frame, Told told) {
    var isModifier = sentence.graph().is(frame.trigger(), "amod", "acl", "dep", "compound");
    if (told != Told.ACTUAL || rule.isNoun() || isModifier || act == ActKind.MONITOR) {
      return false;
    }
    var tense = ClauseTense.of(sentence, frame.trigger());
    return tense == ClauseTense.PRESENT || tense == ClauseTense.PERFECT;
  }
}
