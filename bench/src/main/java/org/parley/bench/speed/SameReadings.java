package org.parley.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.language.CoreNlpParser;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.reader.Reader;

/**
 * Whether what makes reading faster changes a reading: every sentence of some articles is parsed,
 * and every article read, with our way through the parser's model and with the library's own.
 *
 * <p>Arguments: files of articles, as JSON lines.
 */
public final class SameReadings {
  private final CoreNlpParser fast = CoreNlpParser.load();
  private final CoreNlpParser original = CoreNlpParser.loadOriginal();
  private final Reader reader = Reader.load(fast);
  private final Reader slow = Reader.load(original);
  private int articles;
  private int sentences;
  private int differences;

  private SameReadings() {}

  /**
   * Prints how many sentences and articles were compared, and each that differs.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalStateException if any differs
   */
  public static void main(String[] files) throws IOException {
    var same = new SameReadings();
    for (var file : files) {
      Articles.in(Path.of(file)).forEach(same::compare);
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d sentences: %d differences%n",
        same.articles,
        same.sentences,
        same.differences);
    if (same.differences > 0) {
      throw new IllegalStateException(same.differences + " differences");
    }
  }

  private void compare(Document document) {
    articles++;
    var ours = fast.parse(document.text());
    var theirs = original.parse(document.text());
    for (var at = 0; at < ours.size(); at++) {
      sentences++;
      note(arcs(ours.get(at)).equals(arcs(theirs.get(at))), document.id() + ": " + ours.get(at));
    }
    note(
        Json.write(reader.read(document)).equals(Json.write(slow.read(document))),
        document.id() + ": the reading");
  }

  private static String arcs(Sentence sentence) {
    DependencyGraph graph = sentence.graph();
    var arcs = new StringBuilder();
    for (var at = 0; at < sentence.size(); at++) {
      arcs.append(graph.head(at)).append(graph.relation(at)).append(' ');
    }
    return arcs.toString();
  }

  private void note(boolean isSame, String what) {
    if (!isSame) {
      differences++;
      System.out.println(what);
    }
  }
}
