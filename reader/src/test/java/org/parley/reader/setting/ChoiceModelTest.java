package org.parley.reader.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.reader.confidence.Features;

/** Candidates of one choice share the whole likelihood, by what their features add. */
class ChoiceModelTest {
  private static final ChoiceModel MODEL = new ChoiceModel(Map.of("near", 1.0, "far", -1.0));

  private static Features features(String... names) {
    return new Features(List.of(names));
  }

  @Test
  void sharesOneAmongTheCandidates() {
    var likelihoods = MODEL.likelihoods(List.of(features("near"), features("far"), features()));
    assertThat(likelihoods.stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(likelihoods.get(0)).isGreaterThan(likelihoods.get(2));
    assertThat(likelihoods.get(2)).isGreaterThan(likelihoods.get(1));
  }

  @Test
  void ignoresWhatItDoesNotKnow() {
    var likelihoods = MODEL.likelihoods(List.of(features("new"), features()));
    assertThat(likelihoods).containsExactly(0.5, 0.5);
  }

  @Test
  void countsCandidatesThatAgreeTogether() {
    var answers = Map.of("a", features("near"), "b", features(), "c", features());
    var best =
        Likeliest.of(
            MODEL,
            List.of("a", "b", "c"),
            c -> answers.getOrDefault(c, features()),
            c -> c.equals("a") ? "here" : "there");
    assertThat(best).isEqualTo("a");
    var twice =
        Likeliest.of(
            MODEL,
            List.of("a", "b", "c", "b", "c"),
            c -> answers.getOrDefault(c, features()),
            c -> c.equals("a") ? "here" : "there");
    assertThat(twice).isEqualTo("b");
  }

  @Test
  void hasWeightsThatTravel() {
    assertThat(ChoiceModel.ofTimes().weights()).isNotEmpty();
    assertThat(ChoiceModel.ofPlaces().weights()).isNotEmpty();
  }
}
