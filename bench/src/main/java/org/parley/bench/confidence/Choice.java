package org.parley.bench.confidence;

import java.util.List;
import java.util.Map;
import org.parley.reader.confidence.Candidate;

/**
 * What to learn with and from which confidence to keep, chosen on articles that the model did not
 * see: the penalty whose confidences are likeliest, then the threshold whose events score best.
 *
 * @param trainer how to learn
 * @param threshold from which confidence to keep
 * @param score events of all articles, each judged unseen
 */
record Choice(LogisticTrainer trainer, double threshold, Score score) {
  private static final List<Double> COSTS = List.of(0.03, 0.1, 0.3, 1.0);
  private static final int LEAST_SEEN = 3;
  private static final int HIGHEST = 60;

  /** The best pair on these articles, in so many folds. */
  static Choice among(List<Article> articles, int folds) {
    var trainer = new LogisticTrainer(COSTS.get(0), LEAST_SEEN);
    var confidences = CrossValidation.unseen(articles, trainer, folds);
    for (var cost : COSTS.subList(1, COSTS.size())) {
      var other = new LogisticTrainer(cost, LEAST_SEEN);
      var others = CrossValidation.unseen(articles, other, folds);
      if (surprise(articles, others) < surprise(articles, confidences)) {
        trainer = other;
        confidences = others;
      }
    }
    return new Choice(trainer, 0, Score.NONE).withThreshold(articles, confidences);
  }

  private Choice withThreshold(List<Article> articles, Map<Candidate, Double> confidences) {
    var best = this;
    for (var percent = 0; percent <= HIGHEST; percent++) {
      var at = percent / 100.0;
      var kept = score(articles, confidences, at);
      if (kept.f1() > best.score.f1()) {
        best = new Choice(trainer, at, kept);
      }
    }
    return best;
  }

  /** The log loss, summed over all candidates. */
  private static double surprise(List<Article> articles, Map<Candidate, Double> confidences) {
    var sum = 0.0;
    for (var article : articles) {
      var examples = article.examples();
      for (var i = 0; i < examples.size(); i++) {
        var sure = confidences.getOrDefault(article.candidates().get(i), 0.0);
        var likelihood = examples.get(i).isRight() ? sure : 1 - sure;
        sum -= StrictMath.log(Math.max(likelihood, 1e-3));
      }
    }
    return sum;
  }

  private static Score score(
      List<Article> articles, Map<Candidate, Double> confidences, double threshold) {
    return articles.stream()
        .map(a -> a.score(c -> confidences.getOrDefault(c, 0.0) >= threshold))
        .reduce(Score.NONE, Score::plus);
  }
}
