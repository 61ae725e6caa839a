package org.parley.reader.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Status;

/**
 * The day of an event that is told without one. What a digest tells in the present, and what an article
 * tells as just done ("has agreed", "is calling for"), is of the day of the article; all else keeps no
 * day.
 */
public final class UntoldTime {
  private static final int LONGEST_DIGEST = 260;

  private static final int LEAD = 4;

  private final Optional<LocalDate> published;
  private final boolean digest;

  /** For one document. */
  public UntoldTime(List<Sentence> sentences, Optional<LocalDate> published) {
    this.published = published;
    this.digest = isDigest(sentences);
  }

  /** A short text whose sentences tell their deeds in the present. */
  private static boolean isDigest(List<Sentence> sentences) {
    if (sentences.stream().mapToInt(Sentence::size).sum() > LONGEST_DIGEST) {
      return false;
    }
    var present = sentences.stream().filter(UntoldTime::opensInPresent).count();
    return present * 2 >= sentences.size();
  }

  private static boolean opensInPresent(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> Set.of("VBZ", "VBP", "VBD").contains(t.tag()))
        .findFirst()
        .map(t -> !t.tag().equals("VBD"))
        .orElse(false);
  }

  /** News stands at the top of an article, background below. */
  private static boolean isLead(Sentence sentence) {
    return sentence.index() < LEAD;
  }

  /** The day of the predicate at a token. */
  public Optional<Interval> of(Sentence sentence, int predicate, Status status) {
    if (status != Status.ACTUAL) {
      return Optional.empty();
    }
    var tense = ClauseTense.of(sentence, predicate);
    var isNow =
        digest
            ? tense == ClauseTense.PRESENT || tense == ClauseTense.PERFECT || tense == ClauseTense.NONE
            : isLead(sentence)
                && sentence.token(predicate).isVerb()
                && (tense == ClauseTense.PERFECT || tense == ClauseTense.PRESENT);
    return isNow ? published.map(Interval::of) : Optional.empty();
  }
}
