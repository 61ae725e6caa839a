package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files appear all together or not at all. */
class StagedFilesTest {
  @TempDir private Path folder;

  @Test
  void whatIsBrokenOffLeavesTheOldFileAsItWas() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old");
    try (var files = StagedFiles.in(folder)) {
      try (var out = files.open("a.csv")) {
        out.write('n');
      }
      files.open("b.csv").close();
      assertThat(folder.resolve("a.csv")).hasContent("old");
    }
    assertThat(Objects.requireNonNull(folder.toFile().list())).containsExactly("a.csv");
    assertThat(folder.resolve("a.csv")).hasContent("old");
  }

  @Test
  void whatIsWholeReplacesIt() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old");
    try (var files = StagedFiles.in(folder.resolve("new"))) {
      files.open("a.csv").close();
      files.commit();
    }
    assertThat(Objects.requireNonNull(folder.toFile().list())).containsOnly("a.csv", "new");
    assertThat(folder.resolve("new").resolve("a.csv")).isEmptyFile();
  }

  @Test
  void aFileIsNoFolderAndANameNoPath() throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), "");
    assertThatIOException()
        .isThrownBy(() -> StagedFiles.in(file))
        .withMessageContaining("a folder");
    try (var files = StagedFiles.in(folder)) {
      assertThatIllegalArgumentException().isThrownBy(() -> files.open("../b"));
    }
  }
}
