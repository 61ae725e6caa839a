package org.parley.ledger.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Span;
import org.parley.model.situation.Ceasefire;
import org.parley.model.situation.Telling;

/** Short descriptions of records, for people who read a dispute. */
final class Phrases {
  private Phrases() {}

  /** Who did what to whom and where, in codes. */
  static String deed(Telling telling) {
    return telling.type().name().toLowerCase(Locale.ROOT)
        + by(telling.actor())
        + (telling.recipient().isEmpty() ? "" : " on " + codes(telling.recipient()))
        + telling.where().map(Place::name).map(" in "::concat).orElse("")
        + day(telling.when());
  }

  static String truce(Ceasefire ceasefire) {
    return "the truce of "
        + codes(ceasefire.parties())
        + ceasefire.acts().stream()
            .map(act -> act.when())
            .flatMap(Optional::stream)
            .findFirst()
            .map(when -> " from " + when.first())
            .orElse("");
  }

  static String by(List<Actor> actors) {
    return actors.isEmpty() ? "" : " by " + codes(actors);
  }

  static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(", "));
  }

  static String day(Optional<Interval> when) {
    return when.map(
            w -> w.days() == 1 ? " on " + w.first() : " from " + w.first() + " to " + w.last())
        .orElse("");
  }

  static List<String> words(List<Span> spans) {
    return spans.stream().map(Span::text).distinct().toList();
  }
}
