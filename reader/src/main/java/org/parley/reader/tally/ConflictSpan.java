package org.parley.reader.tally;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.language.Sentence;
import org.parley.model.reading.Interval;
import org.parley.reader.mention.time.TimeMention;

/**
 * Since when the war of an article is fought: "the conflict began in 2014", "has been fighting
 * since April", "the 20-year war". It goes on until the day of publication.
 */
final class ConflictSpan {
  private static final Pattern LENGTH = Pattern.compile("P(\\d+)(DE|[DWMY])");
  private static final int YEARS_OF_DECADE = 10;
  private static final int SINCE_REACH = 3;
  private static final int LENGTH_REACH = 4;

  private final Findings findings;
  private final TallyWords words;

  ConflictSpan(Findings findings, TallyWords words) {
    this.findings = findings;
    this.words = words;
  }

  /** The span of the war that the article tells the beginning of, if it does. */
  Optional<Interval> find() {
    return findings.published().flatMap(this::until);
  }

  private Optional<Interval> until(LocalDate published) {
    return findings.times().stream()
        .map(t -> begin(t, published))
        .flatMap(Optional::stream)
        .filter(begin -> begin.isBefore(published))
        .findFirst()
        .map(begin -> Interval.of(begin, published));
  }

  private Optional<LocalDate> begin(TimeMention time, LocalDate published) {
    var sentence = findings.sentences().get(time.sentence());
    if (time.isDuration()) {
      return isNearConflict(sentence, time) || isLasting(sentence, time)
          ? before(published, time.value())
          : Optional.empty();
    }
    var isOfConflict =
        hasConflict(sentence) && (isSince(sentence, time) || tellsBeginning(sentence))
            || tellsRising(sentence);
    return isOfConflict ? time.interval().map(Interval::first) : Optional.empty();
  }

  private static Optional<LocalDate> before(LocalDate published, String length) {
    return Optional.of(LENGTH.matcher(length))
        .filter(Matcher::matches)
        .map(
            m -> {
              var number = Long.parseLong(m.group(1));
              return switch (m.group(2)) {
                case "D" -> published.minusDays(number);
                case "W" -> published.minusWeeks(number);
                case "M" -> published.minusMonths(number);
                case "DE" -> published.minusYears(number * YEARS_OF_DECADE);
                default -> published.minusYears(number);
              };
            });
  }

  private boolean isNearConflict(Sentence sentence, TimeMention time) {
    for (var at = time.first(); at < Math.min(sentence.size(), time.last() + LENGTH_REACH); at++) {
      if (isConflict(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSince(Sentence sentence, TimeMention time) {
    for (var at = time.first(); at >= Math.max(0, time.first() - SINCE_REACH); at--) {
      if (sentence.token(at).text().equalsIgnoreCase("since")) {
        return true;
      }
    }
    return false;
  }

  private boolean tellsBeginning(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.isVerb() && words.begins().contains(t.lemma()));
  }

  /** "rebels took up arms in 2003". */
  private boolean tellsRising(Sentence sentence) {
    var text = sentence.toString().toLowerCase(Locale.ROOT);
    return words.risings().stream().anyMatch(text::contains);
  }

  /** "the war has raged for ten years". */
  private boolean isLasting(Sentence sentence, TimeMention time) {
    return time.first() > 0
        && sentence.token(time.first() - 1).text().equalsIgnoreCase("for")
        && hasConflict(sentence)
        && sentence.tokens().stream().anyMatch(t -> words.lasts().contains(t.lemma()));
  }

  private boolean hasConflict(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> isConflict(sentence, t.index()));
  }

  private boolean isConflict(Sentence sentence, int at) {
    return words.conflicts().contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
  }
}
