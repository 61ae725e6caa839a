package org.parley.flink.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are found as `parley read` finds them, and reading goes on in the middle of one. */
class ArticleFilesTest {
  private static final int LINES = 50;

  @TempDir private Path folder;

  @Test
  void takesWhatIsNamedAndOfFoldersWhatLooksLikeArticles() throws IOException {
    for (var name :
        List.of("a.txt", "b.jsonl.gz", "README.md", "c.bin", "in/d.html", ".git/e.txt", "f.warc")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "x");
    }
    var named = new org.apache.flink.core.fs.Path(folder.resolve("c.bin").toUri());
    var walked = new org.apache.flink.core.fs.Path(folder.toUri());
    var walk = new Walk(Set.of(named.toString(), walked.toString()));
    var splits =
        walk.enumerateSplits(new org.apache.flink.core.fs.Path[] {walked}, 1).stream()
            .map(FileSourceSplit::path)
            .map(path -> folder.relativize(Path.of(path.getPath())).toString())
            .collect(Collectors.toSet());
    assertThat(splits)
        .containsExactlyInAnyOrder("a.txt", "b.jsonl.gz", "c.bin", "in/d.html", "f.warc");
  }

  @ParameterizedTest(name = "from {0} on")
  @ValueSource(longs = {0, 1, 16, 17, 49, 50})
  void goesOnWhereItStood(long before) throws IOException {
    assertThat(fetched(before))
        .extracting(Fetched::origin)
        .containsExactlyElementsOf(
            IntStream.rangeClosed((int) before + 1, LINES)
                .mapToObj(line -> "news.jsonl:" + line)
                .toList());
  }

  private static List<Fetched> fetched(long before) throws IOException {
    var text =
        IntStream.rangeClosed(1, LINES)
            .mapToObj(
                i -> "{\"id\":\"a" + i + "\",\"published\":\"2024-05-01\",\"text\":\"Word.\"}\n")
            .collect(Collectors.joining());
    var fetched = new ArrayList<Fetched>();
    try (var handover = new Handover("news.jsonl", stream(text), sources(), before)) {
      for (var batch = handover.readBatch(); batch != null; batch = handover.readBatch()) {
        for (var next = batch.next(); next != null; next = batch.next()) {
          fetched.add(next.getRecord());
          assertThat(next.getRecordSkipCount()).isEqualTo(before + fetched.size());
        }
      }
    }
    return fetched;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static org.parley.source.Sources sources() {
    return new Given(LocalDate.of(2025, 1, 1), Optional.empty(), Optional.empty()).sources();
  }
}
