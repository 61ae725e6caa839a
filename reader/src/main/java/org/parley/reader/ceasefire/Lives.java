package org.parley.reader.ceasefire;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireAct;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Explanation;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Span;
import org.parley.reader.mention.Range;

/**
 * Joins acts into ceasefires: one for each set of sides and time of war. A truce that one side
 * declared for itself is another than that of the other side, and than the one that both agreed
 * later.
 */
public final class Lives {
  private static final long FAR_APART_DAYS = 60;
  private static final Set<ActKind> BEGINNINGS =
      Set.of(ActKind.OFFER, ActKind.AGREE, ActKind.CALL, ActKind.EFFECTIVE);

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
    var found = new ArrayList<CeasefireReport>();
    for (var ofSides : grouped(mentions, m -> sides(m.parties()))) {
      for (var ofTime : byTime(ofSides)) {
        for (var life : byOwner(ofTime)) {
          report(life, found.size()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static <K> List<List<ActMention>> grouped(
      List<ActMention> mentions, Function<ActMention, K> key) {
    var groups = new LinkedHashMap<K, List<ActMention>>();
    mentions.forEach(m -> groups.computeIfAbsent(key.apply(m), k -> new ArrayList<>()).add(m));
    return List.copyOf(groups.values());
  }

  /** The sides of some actors; groups of one country that make a truce with each other are two. */
  private static Set<Actor> sides(List<Actor> actors) {
    var sides = new LinkedHashSet<Actor>();
    actors.forEach(a -> sides.add(a.side()));
    return isAmongGroups(actors) ? new LinkedHashSet<>(actors) : sides;
  }

  private static boolean isAmongGroups(List<Actor> actors) {
    return actors.size() == 2
        && actors.stream().allMatch(Actor::isArmedNonState)
        && actors.stream().map(Actor::side).distinct().count() == 1;
  }

  /**
   * Beginnings that lie far apart begin lives of their own; other acts belong to the last one
   * begun.
   */
  private static List<List<ActMention>> byTime(List<ActMention> mentions) {
    var borders = borders(mentions);
    Map<Integer, List<ActMention>> lives = new TreeMap<>();
    for (var mention : mentions) {
      var at = borders.size() - 1;
      var day = mention.when().day().map(Interval::last);
      while (at > 0 && day.isPresent() && day.get().isBefore(borders.get(at))) {
        at--;
      }
      lives.computeIfAbsent(Math.max(0, at), k -> new ArrayList<>()).add(mention);
    }
    return List.copyOf(lives.values());
  }

  private static List<LocalDate> borders(List<ActMention> mentions) {
    var starts =
        mentions.stream()
            .filter(m -> BEGINNINGS.contains(m.act()))
            .flatMap(m -> m.when().day().stream())
            .map(Interval::first)
            .sorted()
            .toList();
    var borders = new ArrayList<LocalDate>();
    for (var start : starts) {
      if (borders.isEmpty()
          || ChronoUnit.DAYS.between(borders.get(borders.size() - 1), start) > FAR_APART_DAYS) {
        borders.add(start);
      }
    }
    return borders;
  }

  /**
   * Each side's own truce, and the common one, where the article tells of more than one of them.
   */
  private static List<List<ActMention>> byOwner(List<ActMention> mentions) {
    var owners = new LinkedHashSet<Set<Actor>>();
    mentions.stream().flatMap(m -> owner(m).stream()).forEach(owners::add);
    var isAgreed =
        mentions.stream().anyMatch(m -> m.act() == ActKind.AGREE && m.when().day().isPresent());
    if (owners.size() < 2 && !(isAgreed && owners.size() == 1)) {
      return List.of(mentions);
    }
    return grouped(mentions, m -> BEGINNINGS.contains(m.act()) ? owner(m) : Optional.empty());
  }

  /** The side whose own truce an act is of. */
  private static Optional<Set<Actor>> owner(ActMention mention) {
    return Optional.of(sides(mention.by()))
        .filter(by -> by.size() == 1 && mention.kind().contains("unilateral"));
  }

  private Optional<CeasefireReport> report(List<ActMention> life, int number) {
    var acts = Tellings.join(life);
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    var parties = parties(life);
    var mediators = new LinkedHashSet<Actor>();
    life.forEach(m -> mediators.addAll(m.mediator()));
    var records =
        acts.stream()
            .map(same -> act(same, parties))
            .sorted(Comparator.comparing(Lives::firstDay))
            .toList();
    return Optional.of(
        new CeasefireReport(
            ids.apply("c" + number + parties), parties, List.copyOf(mediators), records));
  }

  /** The parties by the names that say most. */
  private static List<Actor> parties(List<ActMention> life) {
    var first = life.get(0).parties();
    if (isAmongGroups(first)) {
      return first.stream().sorted().toList();
    }
    var named = new TreeMap<Actor, Actor>();
    life.forEach(
        m ->
            m.parties()
                .forEach(p -> named.merge(p.side(), p, (a, b) -> a.name().isEmpty() ? b : a)));
    return List.copyOf(named.values());
  }

  private static LocalDate firstDay(CeasefireAct act) {
    return act.when().map(Interval::first).orElse(LocalDate.MAX);
  }

  private CeasefireAct act(List<ActMention> same, List<Actor> parties) {
    var first = same.get(0);
    var kinds = new LinkedHashSet<String>();
    same.forEach(m -> kinds.addAll(m.kind()));
    return new CeasefireAct(
        first.act(),
        by(same, parties),
        List.copyOf(kinds),
        Tellings.day(same),
        speakers(same),
        same.stream().map(m -> spans.apply(m.range())).distinct().toList(),
        Optional.of(new Explanation(first.rule(), first.construction(), List.of())));
  }

  private static List<Actor> speakers(List<ActMention> same) {
    var publisherTells = same.stream().anyMatch(m -> m.speakers().isEmpty());
    return publisherTells ? List.of() : same.get(0).speakers();
  }

  /** Both sides agree, keep and end a truce; who called for it or watches it stays open. */
  private static List<Actor> by(List<ActMention> same, List<Actor> parties) {
    return same.stream()
        .map(ActMention::by)
        .filter(b -> !b.isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                switch (same.get(0).act()) {
                  case AGREE, EFFECTIVE, HOLD, EXTEND, END -> parties;
                  case OFFER, CALL, VIOLATION, REJECT, SUSPEND, MONITOR -> List.of();
                });
  }
}
