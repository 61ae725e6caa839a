package org.parley.reader.mention.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What names mean in one document. A name with several holders means the one whose term covers the
 * day; a name that is weak means only somebody whose country the document names otherwise, and of
 * several the one whose country it names most.
 */
final class Meanings {
  private final Optional<LocalDate> published;
  private final boolean alone;
  private final Map<String, Integer> named = new HashMap<>();

  /**
   * The meanings of a document.
   *
   * @param hits all names in it, sentence by sentence
   * @param published its day; on an unknown day a name means who bears it still
   * @param alone whether there is no document around the names, so that weak ones count too
   */
  Meanings(List<List<NameHit>> hits, Optional<LocalDate> published, boolean alone) {
    this.published = published;
    this.alone = alone;
    for (var sentence : hits) {
      for (var hit : sentence) {
        count(hit);
      }
    }
  }

  private void count(NameHit hit) {
    hit.entries().stream()
        .filter(entry -> !entry.weak() && entry.isValid(published))
        .map(entry -> entry.code().place())
        .distinct()
        .forEach(place -> named.merge(place, 1, Integer::sum));
  }

  /** Whom a name stands for here, if for anybody. */
  Optional<DictionaryEntry> of(NameHit hit) {
    var usable = new ArrayList<DictionaryEntry>();
    for (var entry : hit.entries()) {
      if (alone || !entry.weak() || named.containsKey(entry.code().place())) {
        usable.add(entry);
      }
    }
    return usable.stream()
        .filter(this::holds)
        .reduce(this::likelier)
        .or(() -> usable.stream().reduce(Meanings::later));
  }

  /** Whether the name meant this on the day of the document. */
  boolean holds(DictionaryEntry entry) {
    return entry.isValid(published);
  }

  /** Whether the day of the document lies behind the last day of an entry. */
  boolean isPast(DictionaryEntry entry) {
    return published.isPresent()
        && entry.to().filter(last -> published.get().isAfter(last)).isPresent();
  }

  /** Of what a name once meant, the last; who was a state's is known for that. */
  private static DictionaryEntry later(DictionaryEntry first, DictionaryEntry second) {
    return first.code().isOfState() && !second.code().isOfState() ? first : second;
  }

  private DictionaryEntry likelier(DictionaryEntry first, DictionaryEntry second) {
    return weight(second) > weight(first) ? second : first;
  }

  private int weight(DictionaryEntry entry) {
    return entry.weak() ? named.getOrDefault(entry.code().place(), 0) : Integer.MAX_VALUE;
  }
}
