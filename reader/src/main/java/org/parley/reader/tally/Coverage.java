package org.parley.reader.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Moment;
import org.parley.model.reading.Status;
import org.parley.reader.event.ClauseTense;
import org.parley.reader.event.TimeOfEvent;
import org.parley.reader.event.UntoldTime;
import org.parley.reader.mention.time.TimeMention;

/**
 * The time that a count covers: the one told at its verb, that of the war it belongs to, or the day of
 * the incident that the article tells. What still goes on ends with the day of publication.
 */
final class Coverage {
  private static final int SINCE_REACH = 7;

  private final Findings findings;
  private final TallyWords words;
  private final TimeOfEvent timeOf;
  private final UntoldTime untold;
  private final Optional<Interval> conflict;

  Coverage(Findings findings, TallyWords words) {
    this.findings = findings;
    this.words = words;
    this.timeOf = new TimeOfEvent(findings.times());
    this.untold = new UntoldTime(findings.sentences(), timeOf, findings.published());
    this.conflict = new ConflictSpan(findings, words).find();
  }

  /**
   * The time that a count covers.
   *
   * @param before the time of the last count of this paragraph, which a count without a time shares
   */
  Optional<Interval> of(Sentence sentence, Count count, Optional<Interval> before) {
    return timeOf
        .of(sentence, count.word())
        .flatMap(time -> told(sentence, time))
        .or(() -> conflict.filter(c -> isOfConflict(sentence, count)))
        .or(() -> untold.of(sentence, count.word(), Status.ACTUAL))
        .or(() -> before)
        .or(() -> nearby(sentence));
  }

  private Optional<Interval> told(Sentence sentence, TimeMention time) {
    return time.interval().map(i -> untilPublished(isSince(sentence, time) ? openEnded(i) : i));
  }

  /** "since the bombings began on 27 December" covers all from that day on. */
  private boolean isSince(Sentence sentence, TimeMention time) {
    for (var at = time.first(); at >= Math.max(0, time.first() - SINCE_REACH); at--) {
      if (sentence.token(at).text().equalsIgnoreCase("since")) {
        return true;
      }
    }
    return false;
  }

  private Interval openEnded(Interval interval) {
    return findings
        .published()
        .filter(p -> p.isAfter(interval.first()))
        .map(p -> Interval.of(interval.first(), p))
        .orElse(interval);
  }

  /** "this month" goes up to the day of publication. */
  private Interval untilPublished(Interval interval) {
    return findings
        .published()
        .filter(p -> interval.first().isBefore(p) && interval.last().isAfter(p))
        .map(p -> new Interval(interval.from(), Optional.of(Moment.of(p))))
        .orElse(interval);
  }

  /** Whether a war is what killed, or what is told has come to be in the course of it. */
  private boolean isOfConflict(Sentence sentence, Count count) {
    var graph = sentence.graph();
    for (var at = 0; at < sentence.size(); at++) {
      if (words.conflicts().contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT))
          && (graph.head(at) == count.word() || graph.isAbove(count.word(), at))) {
        return true;
      }
    }
    return ClauseTense.of(sentence, count.word()) == ClauseTense.PERFECT && sentence.index() > 1;
  }

  /** The last time told before, for an incident that the article goes on telling. */
  private Optional<Interval> nearby(Sentence sentence) {
    return findings.times().stream()
        .filter(t -> t.sentence() <= sentence.index() && t.sentence() >= sentence.index() - 1)
        .filter(t -> t.interval().filter(i -> i.days() <= 2 && isPast(i.last())).isPresent())
        .reduce((a, b) -> b)
        .flatMap(TimeMention::interval);
  }

  private boolean isPast(LocalDate day) {
    return findings.published().map(p -> !day.isAfter(p)).orElse(true);
  }
}
