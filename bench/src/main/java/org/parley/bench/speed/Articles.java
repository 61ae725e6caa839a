package org.parley.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Json;
import org.parley.model.reading.Document;

/** Articles of JSON lines, those with a text. */
final class Articles {
  private Articles() {}

  static List<Document> in(Path file) throws IOException {
    var articles = new ArrayList<Document>();
    for (var line : Files.readAllLines(file)) {
      var node = Json.tree(line);
      if (!node.has("text")) {
        continue;
      }
      var published = Optional.of(node.path("published").asText("")).filter(d -> !d.isEmpty());
      articles.add(
          new Document(
              node.get("id").asText(),
              published.map(LocalDate::parse),
              node.path("title").asText(""),
              node.get("text").asText(),
              Optional.empty(),
              Optional.empty()));
    }
    return articles;
  }
}
