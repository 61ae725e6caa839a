package org.parley.reader.mention.time;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.language.CoreNlpParser;
import org.parley.language.Parser;
import org.parley.language.Sentence;
import org.parley.model.reading.Interval;
import org.parley.model.reading.Moment;

/** Texts read by the real parser and finder, shown in the notation of the tests. */
final class TimesRead {
  private static final Parser PARSER = CoreNlpParser.load();
  private static final TimeFinder FINDER = TimeFinder.load();

  private TimesRead() {}

  static List<Sentence> parse(String text) {
    return PARSER.parse(text);
  }

  static List<TimeMention> of(String text, Optional<LocalDate> published) {
    var sentences = PARSER.parse(text);
    var mentions = FINDER.find(sentences, published);
    checkLaws(sentences, text, mentions);
    return mentions;
  }

  static List<TimeMention> of(List<Sentence> sentences, Optional<LocalDate> published) {
    return FINDER.find(sentences, published);
  }

  /** "words = value from/to" of each mention, parted by semicolons. */
  static String shown(String text, Optional<LocalDate> published) {
    var shown =
        of(text, published).stream()
            .map(
                m ->
                    wordsOf(text, m)
                        + " = "
                        + m.value()
                        + m.interval().map(i -> " " + shown(i)).orElse(""))
            .collect(joining("; "));
    return shown.isEmpty() ? "nothing" : shown;
  }

  static String wordsOf(String text, TimeMention mention) {
    return text.substring(mention.range().begin(), mention.range().end());
  }

  /** One day or minute, or "from/to" with nothing for an open end. */
  private static String shown(Interval interval) {
    return interval.from().equals(interval.to())
        ? interval.from().map(Moment::iso).orElseThrow()
        : interval.from().map(Moment::iso).orElse("")
            + "/"
            + interval.to().map(Moment::iso).orElse("");
  }

  /** What holds for every text: in order, apart from each other, inside their sentence. */
  static void checkLaws(List<Sentence> sentences, String text, List<TimeMention> mentions) {
    var end = 0;
    for (var mention : mentions) {
      var sentence = sentences.get(mention.sentence());
      var first = sentence.token(mention.first());
      var last = sentence.token(mention.last());
      var range = mention.range();
      if (range.begin() < end || range.end() > text.length() || range.length() == 0) {
        throw new AssertionError("Overlaps or leaves the text: " + mention);
      }
      if (range.begin() < first.begin() || range.end() > last.end()) {
        throw new AssertionError("Leaves its tokens: " + mention);
      }
      if (mention.value().isEmpty()) {
        throw new AssertionError("Has no value: " + mention);
      }
      var interval = mention.interval();
      if (interval.isPresent() && interval.get().last().isBefore(interval.get().first())) {
        throw new AssertionError("Ends before it begins: " + mention);
      }
      end = range.end();
    }
  }
}
