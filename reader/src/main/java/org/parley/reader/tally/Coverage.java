package org.parley.reader.tally;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Moment;
import org.parley.model.reading.Status;
import org.parley.model.reading.TallyKind;
import org.parley.reader.event.ClauseTense;
import org.parley.reader.event.TimeOfEvent;
import org.parley.reader.event.UntoldTime;
import org.parley.reader.mention.quantity.Quantity.Form;
import org.parley.reader.mention.time.TimeMention;

/**
 * The time that a count covers: the one told at its verb, that of the war it belongs to, or the day
 * of the incident that the article tells. What still goes on ends with the day of publication.
 */
final class Coverage {
  private static final int SINCE_REACH = 7;
  private static final int SUPERLATIVE_REACH = 8;
  private static final int LEAD = 4;
  private static final int LONGEST_INCIDENT_DAYS = 2;
  private static final int FRESH_DAYS = 10;
  private static final int WEEK = 7;
  private static final int CONFLICT_REACH = 3;
  private static final Set<TallyKind> STANDING =
      Set.of(TallyKind.TROOPS, TallyKind.OTHER, TallyKind.SETTLEMENTS, TallyKind.TERRITORY_KM2);

  private final Findings findings;
  private final TallyWords words;
  private final List<TimeMention> times;
  private final TimeOfEvent timeOf;
  private final UntoldTime untold;
  private final Optional<Interval> conflict;
  private final Optional<Interval> incident;

  Coverage(Findings findings, TallyWords words) {
    this.findings = findings;
    this.words = words;
    this.times = findings.times().stream().filter(t -> !isComparison(t)).toList();
    this.timeOf = new TimeOfEvent(times);
    this.untold = new UntoldTime(findings.sentences(), timeOf, findings.published());
    this.conflict = new ConflictSpan(findings, words).find();
    this.incident = incident();
  }

  /**
   * The time that a count covers.
   *
   * @param before the count of this sentence or paragraph before it, whose time it may share
   */
  Optional<Interval> of(Sentence sentence, Count count, Optional<Dated> before) {
    if (isVague(sentence)) {
      return Optional.empty();
    }
    return timeOf
        .of(sentence, count.word())
        .or(() -> inSentence(sentence, count))
        .map(t -> told(sentence, count, t))
        .orElseGet(() -> untold(sentence, count, before));
  }

  /**
   * A count told before, with its time.
   *
   * @param sentence place of its sentence in the text
   * @param when its time, if it has one
   */
  record Dated(int sentence, Optional<Interval> when) {}

  private Optional<Interval> untold(Sentence sentence, Count count, Optional<Dated> before) {
    if (before.filter(b -> b.sentence() == sentence.index()).isPresent()) {
      return before.flatMap(Dated::when);
    }
    if (isOf(words.conflicts(), sentence, count) && conflict.isPresent()) {
      return conflict;
    }
    if (isOf(words.wars(), sentence, count)) {
      return Optional.empty();
    }
    var goingOn = isRunning(sentence, count);
    var shared =
        before.flatMap(Dated::when).or(() -> nearby(sentence)).map(i -> goingOn ? openEnded(i) : i);
    return shared
        .or(() -> conflict.filter(c -> goingOn && sentence.index() > 0))
        .or(() -> untold.of(sentence, count.word(), Status.ACTUAL))
        .or(() -> incident.filter(i -> sentence.index() < LEAD || isOfIncident(count)));
  }

  /** "in recent weeks" tells no days. */
  private boolean isVague(Sentence sentence) {
    return times.stream()
        .filter(t -> t.sentence() == sentence.index() && t.interval().isEmpty())
        .anyMatch(t -> isRecent(sentence, t));
  }

  /** Whether a time without days says "recent", and stands in the phrase of its own. */
  private static boolean isRecent(Sentence sentence, TimeMention time) {
    return sentence.tokens().subList(time.first(), time.last() + 1).stream()
        .anyMatch(t -> t.lemma().equals("recent"));
  }

  /** Soldiers on the spot, people in need and running totals in round numbers are of no one day. */
  private static boolean isOfIncident(Count count) {
    return !STANDING.contains(count.kind()) && count.phrase().quantity().form() != Form.VAGUE;
  }

  private Optional<Interval> told(Sentence sentence, Count count, TimeMention time) {
    var isComing = ClauseTense.of(sentence, count.word()) == ClauseTense.FUTURE;
    return time.interval()
        .map(i -> isComing ? i : happened(i))
        .map(i -> untilPublished(isSince(sentence, time) ? openEnded(i) : i));
  }

  /** What is counted has happened: "in the wake of Sunday's airstrike" is the Sunday gone by. */
  private Interval happened(Interval interval) {
    var isComing =
        findings
            .published()
            .filter(p -> interval.first().isAfter(p) && !interval.first().isAfter(p.plusDays(WEEK)))
            .isPresent();
    return isComing && interval.days() == 1
        ? Interval.of(interval.first().minusDays(WEEK))
        : interval;
  }

  /** "the deadliest since 2014" tells no time of what it counts. */
  private boolean isComparison(TimeMention time) {
    var sentence = findings.sentences().get(time.sentence());
    var since = since(sentence, time);
    for (var at = since - 1; at >= Math.max(0, since - SUPERLATIVE_REACH); at--) {
      if (sentence.token(at).tag().equals("JJS")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSince(Sentence sentence, TimeMention time) {
    return since(sentence, time) >= 0;
  }

  /** The "since" of "since 2014" and of "since the bombings began on 27 December", or -1. */
  private static int since(Sentence sentence, TimeMention time) {
    for (var at = time.first(); at >= Math.max(0, time.first() - SINCE_REACH); at--) {
      if (sentence.token(at).text().equalsIgnoreCase("since")) {
        return at;
      }
    }
    return -1;
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

  /** The nearest past time of the sentence, wherever it stands. */
  private Optional<TimeMention> inSentence(Sentence sentence, Count count) {
    return times.stream()
        .filter(t -> t.sentence() == sentence.index())
        .filter(t -> t.interval().map(this::happened).filter(this::isPast).isPresent())
        .min(Comparator.comparingInt(t -> Math.abs(t.first() - count.word())));
  }

  /** Whether a war is what killed: "the war has left", "the fighting that killed". */
  private static boolean isOf(Set<String> conflicts, Sentence sentence, Count count) {
    var graph = sentence.graph();
    var clause = Clauses.head(sentence, count.word());
    for (var at = 0; at < sentence.size(); at++) {
      var isConflict = conflicts.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
      if (isConflict
          && (Clauses.holds(sentence, clause, at, CONFLICT_REACH) || graph.head(clause) == at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a count is told as one that has come to be and may go on. */
  private boolean isRunning(Sentence sentence, Count count) {
    return opensWithRunningTotal(sentence)
        || ClauseTense.of(sentence, count.word()) == ClauseTense.PERFECT;
  }

  private boolean opensWithRunningTotal(Sentence sentence) {
    return sentence.tokens().stream().limit(3).anyMatch(t -> t.text().equalsIgnoreCase("far"));
  }

  /** The time of the sentence before, when this one goes on with it. */
  private Optional<Interval> nearby(Sentence sentence) {
    return times.stream()
        .filter(t -> t.sentence() == sentence.index() - 1)
        .filter(t -> findings.sentences().get(t.sentence()).paragraph() == sentence.paragraph())
        .flatMap(t -> t.interval().stream())
        .filter(i -> i.days() <= LONGEST_INCIDENT_DAYS && isPast(i))
        .reduce((a, b) -> b);
  }

  /** The day of what the article is about: the first fresh day of its lead, else its own day. */
  private Optional<Interval> incident() {
    return times.stream()
        .filter(t -> t.sentence() < LEAD)
        .flatMap(t -> t.interval().stream())
        .filter(i -> i.days() <= LONGEST_INCIDENT_DAYS && isPast(i) && isFresh(i))
        .findFirst()
        .or(() -> findings.published().map(Interval::of));
  }

  private boolean isFresh(Interval interval) {
    return findings
        .published()
        .map(p -> interval.first().plusDays(FRESH_DAYS).isAfter(p))
        .orElse(true);
  }

  private boolean isPast(Interval interval) {
    return findings.published().map(p -> !interval.first().isAfter(p)).orElse(true);
  }
}
