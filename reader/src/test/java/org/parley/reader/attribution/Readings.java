package org.parley.reader.attribution;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.parley.language.CoreNlpParser;
import org.parley.language.Parser;
import org.parley.reader.mention.Range;

/** Texts read by the real parser and finder, shown in the notation of the tests. */
final class Readings {
  private static final Parser PARSER = CoreNlpParser.load();
  private static final AttributionFinder FINDER = AttributionFinder.load();

  private Readings() {}

  static List<Attribution> of(String text) {
    return FINDER.find(PARSER.parse(text));
  }

  /**
   * "source / cue / content" of each attribution, parted by ";", the parts of a content by "...".
   */
  static String shown(String text) {
    var shown =
        of(text).stream()
            .map(
                a ->
                    words(text, a.source())
                        + " / "
                        + words(text, a.cue())
                        + " / "
                        + words(text, a.content()))
            .collect(joining("; "));
    return shown.isEmpty() ? "nothing" : shown;
  }

  /** "stance force" of each attribution. */
  static String attitude(String text) {
    var shown =
        of(text).stream()
            .map(a -> a.stance().code() + " " + a.force().code())
            .collect(joining("; "));
    return shown.isEmpty() ? "nothing" : shown;
  }

  /** The head words of the speakers, "-" where nobody is named. */
  static String speakers(String text) {
    var sentences = PARSER.parse(text);
    return FINDER.find(sentences).stream()
        .map(
            a ->
                a.speaker()
                    .map(at -> sentences.get(at.sentence()).token(at.token()).text())
                    .orElse("-"))
        .collect(joining("; "));
  }

  private static String words(String text, List<Range> ranges) {
    return ranges.isEmpty()
        ? "nobody"
        : ranges.stream()
            .map(range -> text.substring(range.begin(), range.end()))
            .collect(joining(" ... "));
  }
}
