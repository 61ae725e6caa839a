package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  @ParameterizedTest
  @EnumSource
  void aFullDiskIsNoticedByEveryFormatAndLeavesTheOldFile(Format format) throws IOException {
    var old = Files.writeString(folder.resolve("old"), "old");
    try (var files = StagedFiles.in(folder)) {
      assertThatIOException()
          .isThrownBy(
              () ->
                  format.write(
                      Border.dossier(), Format.Options.none(), name -> full(files.open("old"))))
          .withMessage("No space left on device");
    }
    assertThat(old).hasContent("old");
    assertThat(Objects.requireNonNull(folder.toFile().list())).containsExactly("old");
  }

  /** A file that takes some bytes, and then its disk is full. */
  private static OutputStream full(OutputStream file) {
    return new FilterOutputStream(file) {
      private int left = 64;

      @Override
      public void write(int value) throws IOException {
        if (--left < 0) {
          throw new IOException("No space left on device");
        }
        out.write(value);
      }
    };
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
