package org.parley.reader.mention.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Moment;

/**
 * Times that belong together: "3" in "between 3 and 5 May", both ends of "from Monday to Friday".
 */
final class Ranges {
  private static final Set<String> LINKS =
      Set.of("-", "–", "—", "to", "until", "till", "through", "and", "or");
  private static final Set<String> TO = Set.of("-", "–", "—", "to", "until", "till", "through");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final int LAST_DAY = 31;

  private Ranges() {}

  /**
   * A phrase and what it means.
   *
   * @param phrase the words
   * @param denotation their meaning
   */
  record Known(Grammar.Phrase phrase, Denotation denotation) {
    /** Whether it names one day. */
    boolean isDay() {
      return denotation.period().filter(period -> period.unit() == Unit.DAY).isPresent();
    }

    Known with(Interval interval) {
      return new Known(
          phrase, new Denotation(denotation.value(), Optional.of(interval), denotation.period()));
    }
  }

  /** Adds bare days of the month and short years that lean on the date beside them. */
  static List<Grammar.Phrase> complete(List<Word> words, List<Grammar.Phrase> phrases) {
    var found = new ArrayList<Grammar.Phrase>();
    var end = 0;
    for (var phrase : withYears(words, phrases)) {
      if (phrase.first() < end) {
        continue;
      }
      var from = end;
      left(words, phrase).filter(p -> p.first() >= from).ifPresent(found::add);
      var right = right(words, phrase).filter(p -> isFree(p, phrases));
      found.add(right.map(r -> yearOf(phrase, r)).orElse(phrase));
      right.ifPresent(found::add);
      end = right.map(Grammar.Phrase::end).orElse(phrase.end());
    }
    return found;
  }

  /** Whether no phrase begins in it; a year at its end is its own. */
  private static boolean isFree(Grammar.Phrase phrase, List<Grammar.Phrase> others) {
    return others.stream().noneMatch(p -> p.first() <= phrase.first() && p.end() > phrase.first());
  }

  /** May 5 takes the year of "9, 2021" beside it. */
  private static Grammar.Phrase yearOf(Grammar.Phrase phrase, Grammar.Phrase right) {
    return phrase.meaning() instanceof Meaning.MonthDay own
            && right.meaning() instanceof Meaning.MonthDay next
            && own.year().isEmpty()
            && next.year().isPresent()
        ? new Grammar.Phrase(phrase.first(), phrase.end(), own.of(next.year().get()))
        : phrase;
  }

  /** "In April and June 1955": the year of the second is that of the first. */
  private static List<Grammar.Phrase> withYears(List<Word> words, List<Grammar.Phrase> phrases) {
    var found = new ArrayList<>(phrases);
    for (var i = phrases.size() - 2; i >= 0; i--) {
      var own = found.get(i);
      var next = found.get(i + 1);
      if (next.first() == own.end() + 1
          && LINKS.contains(words.get(own.end()).form())
          && own.meaning() instanceof Meaning.MonthDay first
          && next.meaning() instanceof Meaning.MonthDay second
          && first.year().isEmpty()
          && second.year().isPresent()
          && first.month().compareTo(second.month()) <= 0) {
        found.set(i, new Grammar.Phrase(own.first(), own.end(), first.of(second.year().get())));
      }
    }
    return found;
  }

  private static Optional<Grammar.Phrase> left(List<Word> words, Grammar.Phrase phrase) {
    var at = phrase.first() - 2;
    if (at < 0 || !LINKS.contains(words.get(at + 1).form()) || !startsWithDay(words, phrase)) {
      return Optional.empty();
    }
    return sibling(words, phrase, at);
  }

  private static Optional<Grammar.Phrase> right(List<Word> words, Grammar.Phrase phrase) {
    var at = phrase.end() + 1;
    if (at >= words.size() || !LINKS.contains(words.get(at - 1).form())) {
      return Optional.empty();
    }
    if (at + 1 < words.size() && isCounted(words.get(at + 1))) {
      return Optional.empty();
    }
    var dated = dated(words, phrase, at);
    if (dated.isPresent()) {
      return dated;
    }
    if (phrase.meaning() instanceof Meaning.Fixed year
        && year.period().unit() == Unit.YEAR
        && words.get(at).form().matches("[0-9]{2}")
        && words.get(at - 1).isDash()) {
      var full =
          year.period().first().getYear() / 100 * 100 + Integer.parseInt(words.get(at).form());
      return full <= year.period().first().getYear()
          ? Optional.empty()
          : Optional.of(
              new Grammar.Phrase(
                  at, at + 1, new Meaning.Fixed(Unit.YEAR.around(LocalDate.of(full, 1, 1)))));
    }
    return sibling(words, phrase, at);
  }

  /** "9, 2021" behind "May 5-". */
  private static Optional<Grammar.Phrase> dated(List<Word> words, Grammar.Phrase phrase, int at) {
    if (at + 2 >= words.size()
        || !words.get(at + 1).form().equals(",")
        || !words.get(at + 2).form().matches("(1[0-9]|20)[0-9]{2}")) {
      return Optional.empty();
    }
    var year = LocalDate.of(Integer.parseInt(words.get(at + 2).form()), 1, 1);
    return sibling(words, phrase, at)
        .filter(p -> phrase.meaning() instanceof Meaning.MonthDay date && date.year().isEmpty())
        .map(p -> (Meaning.MonthDay) p.meaning())
        .map(day -> day.of(new Meaning.Fixed(Unit.YEAR.around(year))))
        .map(day -> new Grammar.Phrase(at, at + 3, day));
  }

  private static boolean startsWithDay(List<Word> words, Grammar.Phrase phrase) {
    return Character.isDigit(words.get(phrase.first()).form().charAt(0));
  }

  private static boolean isCounted(Word next) {
    return next.tag().startsWith("NN") || next.tag().startsWith("JJ") || next.form().equals("%");
  }

  private static Optional<Grammar.Phrase> sibling(List<Word> words, Grammar.Phrase phrase, int at) {
    var form = words.get(at).form().replaceAll("(?<=[0-9])(st|nd|rd|th)$", "");
    if (!form.matches("[0-9]{1,2}")
        || Integer.parseInt(form) < 1
        || Integer.parseInt(form) > LAST_DAY) {
      return Optional.empty();
    }
    if (phrase.meaning() instanceof Meaning.MonthDay date
        && date.day().isPresent()
        && Integer.parseInt(form) <= date.month().maxLength()) {
      return Optional.of(
          new Grammar.Phrase(
              at,
              at + 1,
              new Meaning.MonthDay(
                  date.month(), Optional.of(Integer.parseInt(form)), date.year(), date.bearing())));
    }
    return Optional.empty();
  }

  /** Gives both ends of a range the whole of it, and "since" and "until" their open ends. */
  static List<Known> join(List<Word> words, List<Known> known, Optional<LocalDate> published) {
    var joined = new ArrayList<>(known);
    for (var i = 0; i < joined.size(); i++) {
      var own = joined.get(i);
      if (i + 1 < joined.size() && isRange(words, own, joined.get(i + 1))) {
        var next = after(own, joined.get(i + 1));
        var whole = whole(own.denotation(), next.denotation());
        if (whole.isPresent()) {
          joined.set(i, own.with(whole.get()));
          joined.set(i + 1, next.with(whole.get()));
          i++;
          continue;
        }
      }
      joined.set(i, opened(words, own, published));
    }
    return joined;
  }

  /** A range goes on: "between today and Tuesday" means the Tuesday after. */
  private static Known after(Known from, Known to) {
    var first = from.denotation().period().filter(p -> p.unit() == Unit.DAY);
    if (first.isPresent()
        && to.phrase().meaning() instanceof Meaning.Weekday day
        && to.denotation()
            .period()
            .filter(p -> p.first().isBefore(first.get().first()))
            .isPresent()) {
      var next = first.get().first().with(TemporalAdjusters.nextOrSame(day.day()));
      return new Known(to.phrase(), Denotation.of(Unit.DAY.around(next)));
    }
    return to;
  }

  private static boolean isRange(List<Word> words, Known own, Known next) {
    var gap = own.phrase().end();
    var first = own.phrase().first();
    if (next.phrase().first() != gap + 1) {
      return false;
    }
    var link = words.get(gap).form();
    return TO.contains(link)
        || (link.equals("and") && first > 0 && words.get(first - 1).form().equals("between"));
  }

  private static Optional<Interval> whole(Denotation from, Denotation to) {
    if (from.period().isEmpty() || to.period().isEmpty()) {
      return Optional.empty();
    }
    var first = from.period().get().first();
    var last = to.period().get().last();
    return last.isBefore(first) ? Optional.empty() : Optional.of(Interval.of(first, last));
  }

  private static Known opened(List<Word> words, Known own, Optional<LocalDate> published) {
    var interval = own.denotation().interval();
    if (interval.isEmpty() || own.phrase().first() == 0) {
      return own;
    }
    var before = words.get(own.phrase().first() - 1).form();
    if (before.equals("since")) {
      var today = published.filter(day -> !day.isBefore(interval.get().first())).map(Moment::of);
      return own.with(new Interval(interval.get().from(), today));
    }
    if (UNTIL.contains(before)) {
      return own.with(new Interval(Optional.empty(), interval.get().to()));
    }
    return own;
  }
}
