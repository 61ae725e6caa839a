package org.parley.bench.confidence;

import de.bwaldvogel.liblinear.Linear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.language.CoreNlpParser;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.reader.Reader;
import org.parley.reader.confidence.Candidate;

/**
 * Learns confidence.yml from folders of articles with gold, and prints what it is worth on articles
 * that it did not see.
 */
public final class TrainConfidence {
  private static final int FOLDS = 5;
  private static final int INNER_FOLDS = 4;

  private static final String HEADER =
      """
      # How sure the reader is of an event: log odds that each feature adds (see OccurrenceFeatures).
      # Learnt from articles with gold by org.parley.bench.confidence.TrainConfidence; not edited by hand.
      """;

  private TrainConfidence() {}

  /**
   * Trains, measures and writes.
   *
   * @param args the file to write, then sets: {@code NAME.jsonl}, with {@code NAME.gold.jsonl}
   *     beside it
   */
  public static void main(String[] args) throws IOException {
    Linear.disableDebugOutput();
    var reader = Reader.load(CoreNlpParser.load());
    var articles = new ArrayList<Article>();
    for (var set : List.of(args).subList(1, args.length)) {
      articles.addAll(read(reader, Path.of(set)));
    }
    var unseen = measure(articles);
    new Reliability(unseen, articles).print(System.out);
    var choice = Choice.among(articles, FOLDS);
    var model = choice.trainer().train(CrossValidation.examples(articles), choice.threshold());
    Files.writeString(Path.of(args[0]), HEADER + model.toYaml());
    System.out.printf(
        Locale.ROOT,
        "%s: %d weights, cost %s, threshold %s%n",
        args[0],
        model.weights().size(),
        choice.trainer().cost(),
        choice.threshold());
  }

  private static List<Article> read(Reader reader, Path set) throws IOException {
    var name = set.getFileName().toString().replace(".jsonl", "");
    var gold = new HashMap<String, List<GoldEvent>>();
    for (var line : Files.readAllLines(set.resolveSibling(name + ".gold.jsonl"))) {
      var row = Json.tree(line);
      var events = new ArrayList<GoldEvent>();
      row.path("events").forEach(e -> events.add(GoldEvent.of(e)));
      gold.put(row.path("document").path("id").asText(), events);
    }
    var articles = new ArrayList<Article>();
    for (var line : Files.readAllLines(set)) {
      var row = Json.tree(line);
      var id = row.path("id").asText();
      var document =
          new Document(
              id,
              Optional.of(row.path("published").asText(""))
                  .filter(d -> d.length() == 10)
                  .map(LocalDate::parse),
              row.path("title").asText(""),
              row.path("text").asText(),
              Optional.empty(),
              Optional.empty());
      articles.add(
          new Article(id, name, gold.getOrDefault(id, List.of()), reader.candidates(document)));
    }
    return articles;
  }

  /** Prints the score of rules and model by set; gives the confidences of unseen candidates. */
  private static Map<Candidate, Double> measure(List<Article> articles) {
    var confidences = new IdentityHashMap<Candidate, Double>();
    var rules = new TreeMap<String, Score>();
    var learnt = new TreeMap<String, Score>();
    for (var fold = 0; fold < FOLDS; fold++) {
      var seen = CrossValidation.rest(articles, FOLDS, fold);
      var choice = Choice.among(seen, INNER_FOLDS);
      var model = choice.trainer().train(CrossValidation.examples(seen), choice.threshold());
      for (var article : CrossValidation.fold(articles, FOLDS, fold)) {
        article.candidates().forEach(c -> confidences.put(c, model.confidence(c.features())));
        var kept = article.score(c -> confidences.getOrDefault(c, 0.0) >= choice.threshold());
        for (var set : List.of(article.set(), "together")) {
          rules.merge(
              set, article.score(c -> c.features().names().contains("sure=true")), Score::plus);
          learnt.merge(set, kept, Score::plus);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "fold %d  cost %s  threshold %s%n",
          fold,
          choice.trainer().cost(),
          choice.threshold());
    }
    rules.forEach((set, score) -> System.out.printf(Locale.ROOT, "%-16s rules  %s%n", set, score));
    learnt.forEach((set, score) -> System.out.printf(Locale.ROOT, "%-16s model  %s%n", set, score));
    return confidences;
  }
}
