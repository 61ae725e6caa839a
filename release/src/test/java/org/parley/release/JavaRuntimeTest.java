package org.parley.release;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.release.JavaRuntime.Modules;

/** A module that a jar needs is taken or left on purpose, never by oversight. */
class JavaRuntimeTest {
  private static final Modules MODULES =
      Modules.parse(List.of("# why", "+ java.base   all", "- java.desktop windows"));

  @Test
  void whatWasDecidedIsFine() {
    assertThatCode(() -> MODULES.mustDecideOn(Set.of("java.base", "java.desktop")))
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsNewMustBeDecided() {
    assertThatThrownBy(() -> MODULES.mustDecideOn(Set.of("java.base", "java.rmi")))
        .hasMessageContaining("java.rmi");
  }
}
