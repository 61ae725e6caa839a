package org.parley.cli.show;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.reading.Actor;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Place;
import org.parley.model.reading.Stance;

/** Values of records as words of a page. */
final class Wording {
  private static final int WITHOUT_YEAR = "2022-".length();

  private Wording() {}

  /** Codes, or a dash for nobody. */
  static String of(List<Actor> actors) {
    return actors.isEmpty()
        ? "–"
        : actors.stream().map(Actor::code).collect(Collectors.joining(", "));
  }

  /** Who does it to whom; between several who do it to each other a double arrow. */
  static String parties(List<Actor> actor, List<Actor> recipient, boolean isMutual) {
    if (isMutual && actor.size() > 1 && actor.containsAll(recipient)) {
      return actor.stream().map(Actor::code).collect(Collectors.joining(" ↔ "));
    }
    return recipient.isEmpty() ? of(actor) : of(actor) + " → " + of(recipient);
  }

  /** A day, or the first and the last; "–" where nothing is told. */
  static String of(Optional<Interval> when) {
    return when.map(Wording::of).orElse("–");
  }

  private static String of(Interval when) {
    if (when.from().isEmpty()) {
      return "until " + when.last();
    }
    if (when.to().isEmpty()) {
      return "from " + when.first();
    }
    if (when.from().equals(when.to())) {
      return when.from().get().iso().replace("T", " ");
    }
    var first = when.first().toString();
    var last = when.last().toString();
    if (first.equals(last)) {
      return first;
    }
    var sameYear = first.regionMatches(0, last, 0, WITHOUT_YEAR);
    return first + "…" + (sameYear ? last.substring(WITHOUT_YEAR) : last);
  }

  /** A place with its country, or nothing. */
  static String place(Optional<Place> where) {
    return where
        .map(
            place ->
                place
                    .country()
                    .filter(country -> !place.name().equals(country))
                    .map(country -> place.name() + ", " + country)
                    .orElse(place.name()))
        .orElse("");
  }

  /** A range of counts in words. */
  static String count(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    if (low.isPresent() && high.isPresent()) {
      var same = low.get().compareTo(high.get()) == 0;
      return same ? number(low.get()) : number(low.get()) + "–" + number(high.get());
    }
    return low.map(least -> "at least " + number(least))
        .or(() -> high.map(most -> "up to " + number(most)))
        .orElse("?");
  }

  private static String number(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0
        ? String.format(Locale.ROOT, "%,d", value.toBigInteger())
        : value.toPlainString();
  }

  /** What a speaker does, in the third person. */
  static String verb(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "says";
      case ALLEGES -> "alleges";
      case CONFIRMS -> "confirms";
      case DENIES -> "denies";
      case PROMISES -> "promises";
      case DOUBTS -> "doubts";
    };
  }

  /** Whose word it is: the speakers with their verb, or the article itself. */
  static String speakers(List<Actor> speakers, Stance stance) {
    return speakers.isEmpty() ? "the article" : of(speakers) + " " + verb(stance);
  }

  /** Whose word it is. */
  static String speakers(List<Actor> speakers) {
    return speakers(speakers, Stance.ASSERTS);
  }

  /** A code of a closed set as a word. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
