package org.parley.reader.ceasefire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Status;
import org.parley.reader.ceasefire.ActMention.When;
import org.parley.reader.event.ClauseTense;
import org.parley.reader.event.EventMention;
import org.parley.reader.event.Opponents;
import org.parley.reader.mention.time.TimeMention;

/**
 * Truces broken without a word for it: "shelled the town despite the truce", "hours after it
 * began".
 */
final class Deeds {
  private static final Set<String> DESPITE =
      Set.of("despite", "notwithstanding", "spite", "defiance", "violation", "breach");
  private static final Set<String> SHORTLY =
      Set.of("hours", "minutes", "hour", "moments", "shortly", "immediately", "just");
  private static final int NEAR = 3;

  private final Sentence sentence;
  private final Set<Integer> truces;
  private final Surroundings around;

  Deeds(Sentence sentence, Set<Integer> truces, Surroundings around) {
    this.sentence = sentence;
    this.truces = truces;
    this.around = around;
  }

  List<ActMention> find() {
    var phrases = truces.stream().flatMap(t -> broken(t).stream()).toList();
    if (phrases.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<ActMention>();
    for (var event : around.events()) {
      var trigger = event.trigger();
      if (trigger.sentence() == sentence.index()
          && event.type() == EventType.ASSAULT
          && event.status() == Status.ACTUAL
          && phrases.stream().noneMatch(p -> sentence.graph().subtree(p).get(trigger.token()))) {
        violation(event).ifPresent(found::add);
      }
    }
    return found.stream().limit(1).toList();
  }

  /** The top of the phrase in which a truce stands as what was disregarded. */
  private Optional<Integer> broken(int truce) {
    var graph = sentence.graph();
    var at = truce;
    for (var step = 0; step < NEAR && at >= 0; step++) {
      for (var mark : graph.children(at, "case", "mark", "advmod")) {
        var word = word(mark);
        if (DESPITE.contains(word) && mark < truce
            || word.equals("after") && mark > 0 && SHORTLY.contains(word(mark - 1))) {
          return Optional.of(at);
        }
      }
      if (DESPITE.contains(word(at)) && at < truce) {
        return Optional.of(at);
      }
      at = graph.head(at);
    }
    return Optional.empty();
  }

  private String word(int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  private Optional<ActMention> violation(EventMention event) {
    var sides =
        new TruceParties(around.opponents())
            .of(List.of(), event.actor(), around.opponents().presentIn(sentence.index()));
    var by = event.actor().stream().filter(a -> Opponents.isParty(a, sides)).toList();
    if (sides.size() < 2 || by.isEmpty() && !event.mutual()) {
      return Optional.empty();
    }
    var speakers =
        around.speech().accountsOf(event.range()).stream()
            .flatMap(a -> a.speakers().stream())
            .distinct()
            .toList();
    return Optional.of(
        new ActMention(
            ActKind.VIOLATION,
            event.mutual() ? sides : by,
            List.of(),
            sides,
            List.of(),
            when(event.trigger().token()),
            false,
            speakers,
            event.range(),
            event.sense() + "/violation",
            event.construction()));
  }

  private When when(int trigger) {
    return around
        .times()
        .of(sentence, trigger)
        .flatMap(TimeMention::interval)
        .map(When::told)
        .orElseGet(() -> When.concluded(isNews(trigger) ? today() : Optional.empty()));
  }

  private boolean isNews(int trigger) {
    var tense = ClauseTense.of(sentence, trigger);
    return tense == ClauseTense.PRESENT || tense == ClauseTense.PERFECT;
  }

  private Optional<Interval> today() {
    return around.published().map(Interval::of);
  }
}
