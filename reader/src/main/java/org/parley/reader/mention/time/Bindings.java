package org.parley.reader.mention.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of a phrase stand for, by class.
 *
 * @param values of words
 * @param meanings of phrases inside
 */
record Bindings(Map<String, String> values, Map<String, Meaning> meanings) {
  /** The same with one word more. */
  Bindings with(String kind, String value) {
    var more = new HashMap<>(values);
    more.put(kind, value);
    return new Bindings(Map.copyOf(more), meanings);
  }

  /** The same with one phrase more. */
  Bindings with(String kind, Meaning meaning) {
    var more = new HashMap<>(meanings);
    more.put(kind, meaning);
    return new Bindings(values, Map.copyOf(more));
  }

  /** The value of a word that the form always has. */
  String value(String kind) {
    return told(kind)
        .orElseThrow(() -> new IllegalStateException("The rule has no " + kind + ": " + this));
  }

  /** The value of a word that may be missing. */
  Optional<String> told(String kind) {
    return Optional.ofNullable(values.get(kind));
  }

  /** The meaning of a phrase that may be missing. */
  Optional<Meaning> meaning(String kind) {
    return Optional.ofNullable(meanings.get(kind));
  }

  int number(String kind) {
    return Integer.parseInt(value(kind));
  }

  /** A count; empty for one that is not told, such as that of "several". */
  Optional<Integer> count() {
    return told("COUNT").filter(count -> !count.equals("X")).map(Integer::parseInt);
  }

  Unit unit() {
    return Unit.valueOf(value("UNIT"));
  }

  Bearing bearing() {
    return told("BEARING").or(() -> told("BACK")).map(Bearing::valueOf).orElse(Bearing.BARE);
  }

  Month month() {
    return Month.of(number("MONTH"));
  }

  DayOfWeek weekday() {
    return DayOfWeek.of(number("WEEKDAY"));
  }
}
