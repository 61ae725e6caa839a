package org.parley.bench.confidence;

import java.util.List;
import java.util.Map;
import org.parley.reader.confidence.Candidate;

/**
 * What to learn with and from which confidence to keep: the pair whose events score best on articles
 * that the model did not see.
 *
 * @param trainer how to learn
 * @param threshold from which confidence to keep
 * @param score events of all articles, each judged unseen
 */
record Choice(LogisticTrainer trainer, double threshold, Score score) {
  private static final List<Double> COSTS = List.of(0.01, 0.02, 0.05, 0.1, 0.2);
  private static final int LEAST_SEEN = 3;
  private static final int HIGHEST = 60;

  /** The best pair on these articles, in so many folds. */
  static Choice among(List<Article> articles, int folds) {
    var best = new Choice(new LogisticTrainer(COSTS.get(0), LEAST_SEEN), 0, Score.NONE);
    for (var cost : COSTS) {
      var trainer = new LogisticTrainer(cost, LEAST_SEEN);
      var confidences = CrossValidation.unseen(articles, trainer, folds);
      for (var percent = 0; percent <= HIGHEST; percent += 2) {
        var threshold = percent / 100.0;
        var score = score(articles, confidences, threshold);
        if (score.f1() > best.score.f1()) {
          best = new Choice(trainer, threshold, score);
        }
      }
    }
    return best;
  }

  static Score score(
      List<Article> articles, Map<Candidate, Double> confidences, double threshold) {
    return articles.stream()
        .map(a -> a.score(c -> confidences.getOrDefault(c, 0.0) >= threshold))
        .reduce(Score.NONE, Score::plus);
  }
}
