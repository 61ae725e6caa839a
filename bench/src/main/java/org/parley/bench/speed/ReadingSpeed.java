package org.parley.bench.speed;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.parley.language.CoreNlpParser;
import org.parley.language.Sentence;
import org.parley.model.reading.Document;
import org.parley.reader.Reader;

/**
 * One thread over articles of JSON lines. Each article goes through the bare pipeline of the NLP
 * library (tokens, tags, lemmas, dependencies of every sentence), through the module {@code
 * language} (the same work), and through the whole reader, in turn, so that what disturbs one
 * disturbs all. Times are of the thread's processor, so that neighbours on the machine count
 * little.
 *
 * <p>Arguments: the file, and how many articles only warm up (40 by default).
 */
public final class ReadingSpeed {
  private static final int WARM_UP = 40;
  private static final double NANOS = 1e9;

  private enum Stage {
    BARE("bare NLP pipeline, every sentence"),
    LANGUAGE("module language, every sentence"),
    READER("whole reader");

    private final String title;

    Stage(String title) {
      this.title = title;
    }
  }

  private final StanfordCoreNLP bare = bare();
  private final CoreNlpParser parser = CoreNlpParser.load();
  private final Reader reader = Reader.load(parser);
  private final Map<Stage, Long> spent = new EnumMap<>(Stage.class);
  private int sentences;
  private int tokens;

  private ReadingSpeed() {}

  /**
   * Prints the times.
   *
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    var articles = Articles.in(Path.of(arguments[0]));
    var warmUp = arguments.length > 1 ? Integer.parseInt(arguments[1]) : WARM_UP;
    var speed = new ReadingSpeed();
    articles.stream().limit(warmUp).forEach(speed::measure);
    speed.forget();
    for (var at = 0; at < articles.size(); at++) {
      speed.measure(articles.get(at));
    }
    speed.print(articles.size());
  }

  /** The library as its own manual sets it up, with the tokens cut as ours are. */
  private static StanfordCoreNLP bare() {
    RedwoodConfiguration.errorLevel().apply();
    var properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
    properties.setProperty("threads", "1");
    return new StanfordCoreNLP(properties);
  }

  private void measure(Document document) {
    timed(Stage.BARE, () -> bare.annotate(new CoreDocument(document.text())));
    timed(Stage.LANGUAGE, () -> count(parser.parse(document.text())));
    timed(Stage.READER, () -> reader.read(document));
  }

  private void count(List<Sentence> parsed) {
    parsed.forEach(Sentence::graph);
    sentences += parsed.size();
    tokens += parsed.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
  }

  private void timed(Stage stage, Runnable work) {
    var clock = ManagementFactory.getThreadMXBean();
    var begun = clock.getCurrentThreadCpuTime();
    work.run();
    spent.merge(stage, clock.getCurrentThreadCpuTime() - begun, Long::sum);
  }

  private void forget() {
    spent.clear();
    sentences = 0;
    tokens = 0;
  }

  private void print(int articles) {
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d sentences, %d tokens, one thread%n",
        articles,
        sentences,
        tokens);
    var base = spent.getOrDefault(Stage.BARE, 1L);
    for (var stage : Stage.values()) {
      var time = spent.getOrDefault(stage, 0L);
      System.out.printf(
          Locale.ROOT,
          "%-36s %7.1f s  %6.2f articles/s  %6.0f tokens/s  %.2f of the bare pipeline%n",
          stage.title,
          time / NANOS,
          articles / (time / NANOS),
          tokens / (time / NANOS),
          (double) time / base);
    }
  }
}
