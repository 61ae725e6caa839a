package org.parley.bench.setting;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.language.CoreNlpParser;
import org.parley.model.Json;
import org.parley.model.reading.Document;
import org.parley.reader.Reader;

/**
 * Learns times.yml and places.yml from folders of articles with gold, and prints what they are
 * worth on articles that they were not learnt from, beside the rules.
 */
public final class TrainSettings {
  private static final int FOLDS = 10;
  private static final ConditionalLogit TRAINER = new ConditionalLogit(4, 4);

  private TrainSettings() {}

  /**
   * Trains, measures and writes.
   *
   * @param args the folder to write to, then sets: {@code NAME.jsonl}, with {@code NAME.gold.jsonl}
   *     beside it
   */
  public static void main(String[] args) throws IOException {
    var reader = Reader.load(CoreNlpParser.load());
    var questions = new Questions();
    for (var set : List.of(args).subList(1, args.length)) {
      read(reader, Path.of(set), questions);
    }
    var folder = Path.of(args[0]);
    learn("time", questions.ofTimes(), folder.resolve("times.yml"), "TimeFeatures");
    learn("place", questions.ofPlaces(), folder.resolve("places.yml"), "PlaceFeatures");
  }

  private static void read(Reader reader, Path set, Questions questions) throws IOException {
    var name = set.getFileName().toString().replace(".jsonl", "");
    var gold = new HashMap<String, JsonNode>();
    for (var line : Files.readAllLines(set.resolveSibling(name + ".gold.jsonl"))) {
      var row = Json.tree(line);
      gold.put(row.path("document").path("id").asText(), row);
    }
    for (var line : Files.readAllLines(set)) {
      var row = Json.tree(line);
      var document =
          new Document(
              row.path("id").asText(),
              Optional.of(row.path("published").asText(""))
                  .filter(d -> d.length() == 10)
                  .map(LocalDate::parse),
              row.path("title").asText(""),
              row.path("text").asText(),
              Optional.empty(),
              Optional.empty());
      var right = Optional.ofNullable(gold.get(document.id()));
      right.ifPresent(g -> questions.add(name, document, reader.layers(document), g));
    }
  }

  private static void learn(String what, List<Question> questions, Path file, String features)
      throws IOException {
    measure(what, questions);
    var model = TRAINER.train(questions);
    Files.writeString(
        file,
        String.format(
                Locale.ROOT,
                """
                # %s of an event: what each feature of a candidate adds to its odds (see %s).
                # Learnt from articles with gold by org.parley.bench.setting.TrainSettings; not edited by hand.
                """,
                title(what),
                features)
            + model.toYaml());
    System.out.printf(Locale.ROOT, "%s: %d weights%n", file, model.weights().size());
  }

  private static String title(String what) {
    return "The " + what;
  }

  /** Prints the share of right answers by set, each from a model that did not see the article. */
  private static void measure(String what, List<Question> questions) {
    var articles = List.copyOf(new TreeSet<>(questions.stream().map(Question::article).toList()));
    var score = new Score();
    for (var fold = 0; fold < FOLDS; fold++) {
      var held = fold;
      var unseen =
          questions.stream().filter(q -> articles.indexOf(q.article()) % FOLDS == held).toList();
      var seen =
          questions.stream().filter(q -> articles.indexOf(q.article()) % FOLDS != held).toList();
      var model = TRAINER.train(seen);
      unseen.forEach(q -> score.add(q, model));
    }
    score.print(what, System.out);
  }
}
