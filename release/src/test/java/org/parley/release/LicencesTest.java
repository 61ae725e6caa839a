package org.parley.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicencesTest {
  @ParameterizedTest
  @CsvSource({
    "META-INF/LICENSE, LICENSE",
    "META-INF/licenses/scram/LICENSE, licenses_scram_LICENSE",
    "../../../LICENSE, __.._.._LICENSE",
  })
  void noEntryLeavesItsFolder(String entry, String file) {
    assertThat(Licences.flat(entry)).doesNotContain("/").isEqualTo(file);
  }

  @Test
  void aTextBelongsToTheBeginningOfAName() {
    assertThat(Licences.parse(java.util.List.of("# comment", "jetty Apache-2.0.txt")))
        .containsEntry("jetty", "Apache-2.0.txt")
        .hasSize(1);
  }
}
