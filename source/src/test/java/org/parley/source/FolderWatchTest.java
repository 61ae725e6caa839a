package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes into a folder is read once, and again when it has changed. */
class FolderWatchTest {
  private static final Instant NOW = Instant.parse("2031-05-02T12:00:00Z");

  @TempDir private Path folder;

  private final Map<String, Visit> kept = new HashMap<>();

  private final Memory memory =
      new Memory() {
        @Override
        public Optional<Visit> visit(String place) {
          return Optional.ofNullable(kept.get(place));
        }

        @Override
        public void keep(String place, Visit visit) {
          kept.put(place, visit);
        }
      };

  private void write(String name, String text, Instant changed) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(changed));
  }

  private List<String> look(Path path) {
    var told = new ArrayList<String>();
    var sources = new Sources(InputStream::nullInputStream, Optional.empty());
    new FolderWatch(sources, memory, Clock.fixed(NOW, ZoneOffset.UTC))
        .look(
            path,
            entry ->
                told.add(
                    entry.fold(
                        article -> article.document().text(),
                        reading -> "reading",
                        Entry.Skipped::reason)));
    return told;
  }

  @Test
  void eachFileIsReadOnce() throws IOException {
    write("a.txt", "Rebels fired.", NOW.minusSeconds(60));
    assertThat(look(folder)).containsExactly("Rebels fired.");
    write("b.txt", "Troops fired.", NOW.minusSeconds(30));
    assertThat(look(folder)).containsExactly("Troops fired.");
    assertThat(look(folder)).isEmpty();
  }

  @Test
  void aChangedFileIsReadAgain() throws IOException {
    write("a.txt", "Rebels fired.", NOW.minusSeconds(60));
    look(folder);
    write("a.txt", "Rebels shelled.", NOW.minusSeconds(30));
    assertThat(look(folder)).containsExactly("Rebels shelled.");
  }

  @Test
  void aFileThatIsStillWrittenWaits() throws IOException {
    write("a.txt", "Reb", NOW.minusMillis(500));
    assertThat(look(folder)).isEmpty();
    write("a.txt", "Rebels fired.", NOW.minusSeconds(3));
    assertThat(look(folder)).containsExactly("Rebels fired.");
  }

  @Test
  void aFolderThatIsGoneIsOneLine() {
    assertThat(look(folder.resolve("none")))
        .singleElement()
        .asString()
        .startsWith("cannot be listed");
  }
}
