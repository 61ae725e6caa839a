package org.parley.reader.ceasefire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Explanation;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Span;
import org.parley.reader.event.Opponents;
import org.parley.reader.mention.Range;

/** Joins tellings of acts into acts, and acts into ceasefires: one for each set of parties and time of war. */
public final class Lives {
  private static final long FAR_APART_DAYS = 60;
  private static final Set<ActKind> BEGINNINGS = Set.of(ActKind.OFFER, ActKind.AGREE, ActKind.CALL, ActKind.EFFECTIVE);

  private final Function<Range, Span> spans;
  private final Function<String, String> ids;

  /**
   * Joins for one document.
   *
   * @param spans turns ranges of the text into spans of a record
   * @param ids makes an id from what tells a ceasefire from the others
   */
  public Lives(Function<Range, Span> spans, Function<String, String> ids) {
    this.spans = spans;
    this.ids = ids;
  }

  List<CeasefireReport> of(List<ActMention> mentions) {
    var byParties = new LinkedHashMap<List<Actor>, List<ActMention>>();
    for (var mention : mentions) {
      var key = mention.parties().stream().sorted().toList();
      byParties.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
    }
    var found = new ArrayList<CeasefireReport>();
    for (var entry : byParties.entrySet()) {
      for (var life : lives(entry.getValue())) {
        found.add(report(entry.getKey(), life, found.size()));
      }
    }
    return found;
  }

  /** Beginnings that lie far apart begin lives of their own; other acts belong to the last one begun. */
  private static List<List<ActMention>> lives(List<ActMention> mentions) {
    var starts =
        mentions.stream()
            .filter(m -> BEGINNINGS.contains(m.act()))
            .flatMap(m -> m.when().stream())
            .map(Interval::first)
            .sorted()
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var borders = new ArrayList<java.time.LocalDate>();
    for (var start : starts) {
      if (borders.isEmpty()
          || java.time.temporal.ChronoUnit.DAYS.between(borders.get(borders.size() - 1), start) > FAR_APART_DAYS) {
        borders.add(start);
      }
    }
    Map<Integer, List<ActMention>> lives = new java.util.TreeMap<>();
    for (var mention : mentions) {
      var at = borders.size() - 1;
      var day = mention.when().map(Interval::last);
      while (at > 0 && day.isPresent() && day.get().isBefore(borders.get(at))) {
        at--;
      }
      lives.computeIfAbsent(Math.max(0, at), k -> new ArrayList<>()).add(mention);
    }
    return new ArrayList<>(lives.values());
  }

  private CeasefireReport report(List<Actor> parties, List<ActMention> life, int number) {
    var acts = new ArrayList<List<ActMention>>();
    for (var mention : life) {
      acts.stream()
          .filter(same -> isSame(same.get(0), mention))
          .findFirst()
          .orElseGet(
              () -> {
                var fresh = new ArrayList<ActMention>();
                acts.add(fresh);
                return fresh;
              })
          .add(mention);
    }
    var mediators = new LinkedHashSet<Actor>();
    life.forEach(m -> mediators.addAll(m.mediator()));
    var records =
        acts.stream()
            .map(same -> act(same, parties))
            .sorted(Comparator.comparing(a -> a.when().map(i -> i.first().toString()).orElse("9999")))
            .toList();
    return new CeasefireReport(
        ids.apply("c" + number + parties), parties, List.copyOf(mediators), records);
  }

  private static boolean isSame(ActMention one, ActMention other) {
    var by = one.by().stream().map(Opponents::party).collect(Collectors.toSet());
    var also = other.by().stream().map(Opponents::party).collect(Collectors.toSet());
    return one.act() == other.act()
        && (by.containsAll(also) || also.containsAll(by))
        && (one.when().isEmpty() || other.when().isEmpty() || one.when().get().overlaps(other.when().get()));
  }

  private CeasefireAct act(List<ActMention> same, List<Actor> parties) {
    var first = same.get(0);
    var by = same.stream().map(ActMention::by).filter(b -> !b.isEmpty()).findFirst().orElse(defaultBy(first, parties));
    var kinds = new LinkedHashSet<String>();
    same.forEach(m -> kinds.addAll(m.kind()));
    var publisher = same.stream().anyMatch(m -> m.speakers().isEmpty());
    var speakers = publisher ? List.<Actor>of() : first.speakers();
    return new CeasefireAct(
        first.act(), by, List.copyOf(kinds),
        same.stream().map(ActMention::when).flatMap(Optional::stream).findFirst(),
        speakers,
        same.stream().map(m -> spans.apply(m.range())).toList(),
        Optional.of(new Explanation(first.rule(), first.construction(), List.of())));
  }

  /** Both sides agree, keep and end a truce; who called for it or watches it stays open. */
  private static List<Actor> defaultBy(ActMention act, List<Actor> parties) {
    return switch (act.act()) {
      case AGREE, EFFECTIVE, HOLD, EXTEND, END -> parties;
      case OFFER, CALL, VIOLATION, REJECT, SUSPEND, MONITOR -> List.of();
    };
  }
}
