package org.parley.reader.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Status;
import org.parley.reader.mention.time.TimeMention;

/**
 * The day of an event that is told without one. What a digest tells in the present, and what an
 * article tells as just done ("has agreed", "is calling for"), is of the day of the article; all
 * else keeps no day.
 */
public final class UntoldTime {
  private static final int LONGEST_DIGEST = 260;

  private static final int LEAD = 4;
  private static final int FARTHEST_TELLING = 4;

  private final Optional<LocalDate> published;
  private final boolean digest;
  private final TimeOfEvent timeOf;

  /** For one document. */
  public UntoldTime(List<Sentence> sentences, TimeOfEvent timeOf, Optional<LocalDate> published) {
    this.timeOf = timeOf;
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

  /** The day of the predicate at a token. */
  public Optional<Interval> of(Sentence sentence, int predicate, Status status) {
    if (status != Status.ACTUAL) {
      return Optional.empty();
    }
    var tense = ClauseTense.of(sentence, predicate);
    if (tense == ClauseTense.PRESENT || tense == ClauseTense.PERFECT) {
      var told = ofTelling(sentence, predicate);
      if (told.isPresent()) {
        return told;
      }
    }
    return isNow(sentence, predicate, tense) ? published.map(Interval::of) : Optional.empty();
  }

  /** News stands at the top of an article, background below. */
  private boolean isNow(Sentence sentence, int predicate, ClauseTense tense) {
    if (digest) {
      return tense != ClauseTense.PAST && tense != ClauseTense.FUTURE;
    }
    if (!sentence.token(predicate).isVerb()) {
      return false;
    }
    var isFresh = tense == ClauseTense.PERFECT || tense == ClauseTense.PRESENT;
    return isFresh && sentence.index() < LEAD
        || tense == ClauseTense.PAST && opensArticle(sentence, predicate);
  }

  /** The main verb of the first sentence is the news. */
  private static boolean opensArticle(Sentence sentence, int predicate) {
    return sentence.index() == 0 && sentence.graph().is(predicate, "root");
  }

  /** "Said on Sunday that it has seized the town": on Sunday at the latest. */
  private Optional<Interval> ofTelling(Sentence sentence, int predicate) {
    var graph = sentence.graph();
    var at = predicate;
    for (var step = 0; step < FARTHEST_TELLING && at != DependencyGraph.NONE; step++) {
      var head = graph.head(at);
      if (head != DependencyGraph.NONE && graph.is(at, "ccomp", "parataxis")) {
        return timeOf.of(sentence, head).flatMap(TimeMention::interval);
      }
      at = head;
    }
    return Optional.empty();
  }
}
