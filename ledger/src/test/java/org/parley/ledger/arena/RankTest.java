package org.parley.ledger.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts to sort by stand in the order of Java in a database that compares bytes of UTF-8. */
class RankTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "ab",
          "b",
          "\uD7FE",
          "\uD7FF",
          "\uD7FFA",
          "\uD83D\uDD4A",
          "\uD83D\uDD4Ab",
          "\uE000",
          "\uFFFD",
          "\uFFFDz");

  @Test
  void bytesAndUnitsAgree() {
    for (var a : TEXTS) {
      for (var b : TEXTS) {
        var bytes =
            Arrays.compareUnsigned(
                Rank.safe(a).getBytes(StandardCharsets.UTF_8),
                Rank.safe(b).getBytes(StandardCharsets.UTF_8));
        assertThat(Integer.signum(bytes)).isEqualTo(Integer.signum(a.compareTo(b)));
      }
    }
  }
}
