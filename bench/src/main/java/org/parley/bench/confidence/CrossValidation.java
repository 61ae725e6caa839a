package org.parley.bench.confidence;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parley.reader.confidence.Candidate;

/** Confidences from models that did not see the article: article by article, in folds. */
final class CrossValidation {
  private CrossValidation() {}

  /** The articles of one fold, by their place: every {@code folds}th. */
  static List<Article> fold(List<Article> articles, int folds, int fold) {
    return part(articles, folds, fold, true);
  }

  /** The articles of all other folds. */
  static List<Article> rest(List<Article> articles, int folds, int fold) {
    return part(articles, folds, fold, false);
  }

  private static List<Article> part(List<Article> articles, int folds, int fold, boolean inside) {
    var part = new ArrayList<Article>();
    for (var i = 0; i < articles.size(); i++) {
      if ((i % folds == fold) == inside) {
        part.add(articles.get(i));
      }
    }
    return part;
  }

  /** How sure a model is of each candidate that was trained without its article. */
  static Map<Candidate, Double> unseen(List<Article> articles, LogisticTrainer trainer, int folds) {
    var confidences = new IdentityHashMap<Candidate, Double>();
    for (var fold = 0; fold < folds; fold++) {
      var model = trainer.train(examples(rest(articles, folds, fold)), 0);
      for (var article : fold(articles, folds, fold)) {
        article.candidates().forEach(c -> confidences.put(c, model.confidence(c.features())));
      }
    }
    return confidences;
  }

  static List<Example> examples(List<Article> articles) {
    return articles.stream().flatMap(a -> a.examples().stream()).toList();
  }
}
