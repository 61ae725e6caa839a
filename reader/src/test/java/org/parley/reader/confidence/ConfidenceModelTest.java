package org.parley.reader.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Confidence is a share between 0 and 1, moved only by the features that the model knows. */
class ConfidenceModelTest {
  private final ConfidenceModel model =
      new ConfidenceModel(0.3, 0, Map.of("when=told", 1.0, "doubt=OPEN", -2.0));

  @Test
  void isEvenWithoutFeatures() {
    assertThat(model.confidence(new Features(List.of()))).isEqualTo(0.5);
  }

  @Test
  void growsAndFallsWithWhatIsKnown() {
    assertThat(model.confidence(new Features(List.of("when=told")))).isEqualTo(0.731);
    assertThat(model.confidence(new Features(List.of("doubt=OPEN")))).isEqualTo(0.119);
  }

  @Test
  void leavesOutWhatItDoesNotKnow() {
    assertThat(model.confidence(new Features(List.of("sense=unheard.v/ASSAULT")))).isEqualTo(0.5);
  }

  @Test
  void writesItsFeaturesInAlphabeticalOrder() {
    assertThat(model.toYaml())
        .isEqualTo(
            """
            threshold: 0.3
            bias: 0.0
            weights:
              "doubt=OPEN": -2.0
              "when=told": 1.0
            """);
  }

  @Test
  void travelsWithTheReader() {
    assertThat(ConfidenceModel.load().threshold()).isBetween(0.0, 1.0);
  }
}
