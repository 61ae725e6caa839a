package org.parley.ledger.ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.model.reading.ActKind;
import org.parley.model.situation.Phase;

/**
 * The table of phases is the one in docs/ceasefires.md, and no single side can end a truce by it.
 */
class PhasesTest {
  private static final String HEAD = "| phase before | act | whose word | phase after |";

  @Test
  void theCodeIsTheTableOfTheDocumentation() throws IOException {
    assertThat(documented()).isEqualTo(Phases.TABLE.stream().map(PhasesTest::row).toList());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(ActKind.class)
  void oneSidesWordNeverEndsOrSuspendsATruceInForce(ActKind act) {
    assertThat(Phases.after(Phase.IN_FORCE, act, Voice.ONE_SIDE)).isEqualTo(Phase.IN_FORCE);
  }

  @Test
  void whatIsOverStaysOverUnlessExtended() {
    for (var act : EnumSet.complementOf(EnumSet.of(ActKind.EXTEND))) {
      assertThat(Phases.after(Phase.ENDED, act, Voice.BOTH_SIDES)).isEqualTo(Phase.ENDED);
    }
  }

  private static List<String> documented() throws IOException {
    return Files.readAllLines(page()).stream()
        .dropWhile(line -> !line.equals(HEAD))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  /** The page, from the module's folder or from the project's root. */
  private static Path page() {
    var page = Path.of("docs", "ceasefires.md");
    return Files.exists(page) ? page : Path.of("..").resolve(page);
  }

  private static String row(Phases.Row row) {
    return "| %s | %s | %s | %s |"
        .formatted(
            phases(row.from()),
            row.act().code(),
            row.byOneSide() ? "anybody" : "not one side",
            row.to().code());
  }

  private static String phases(Set<Phase> from) {
    if (from.size() == Phase.values().length) {
      return "any";
    }
    return from.equals(EnumSet.complementOf(EnumSet.of(Phase.ENDED)))
        ? "any but ended"
        : from.stream().map(Phase::code).collect(Collectors.joining(", "));
  }
}
