package org.parley.bench.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.model.Json;

/** Writes synthetic readings to a file, one JSON object a line, for {@code parley ingest}. */
public final class WriteReadings {
  private WriteReadings() {}

  /**
   * Writes them.
   *
   * @param args the file, how many, and the seed (1 when left out)
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("Usage: WriteReadings FILE COUNT [SEED]");
    }
    var news =
        SyntheticNews.of(args.length > 2 ? Long.parseLong(args[2]) : 1, Long.parseLong(args[1]));
    try (var out = Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8)) {
      while (news.hasNext()) {
        out.write(Json.write(news.next()));
        out.write('\n');
      }
    }
  }
}
