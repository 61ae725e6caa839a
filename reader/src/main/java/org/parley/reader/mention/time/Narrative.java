package org.parley.reader.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a text tells history rather than news: most years that it names lie well before its
 * publication, or it has no date at all. Bare months then belong to the year told last, as in Strötgen
 * and Gertz (2013) for narratives.
 */
final class Narrative {
  private static final int FEWEST = 4;
  private static final int YEARS = 2;

  private Narrative() {}

  static boolean isTold(List<Meaning> meanings, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return true;
    }
    var setting = new Setting(Optional.empty(), Optional.empty(), Tense.UNCLEAR, false);
    var years =
        meanings.stream()
            .flatMap(meaning -> meaning.in(setting).period().stream())
            .map(period -> period.first().getYear())
            .toList();
    var old = years.stream().filter(y -> y < published.get().getYear() - YEARS).count();
    return old >= FEWEST && 2 * old > meanings.size() / 2 && old * 3 > years.size() * 2L;
  }
}
