package org.parley.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.source.Entry.Skipped;

/** One stream of bytes: an article of plain text, or one JSON object a line. */
final class ArticleFile {
  private static final String FORMS =
      "give a text file, or JSON lines with \"text\" and \"published\"";

  private final String name;
  private final InputStream in;
  private final Optional<LocalDate> published;

  ArticleFile(String name, InputStream in, Optional<LocalDate> published) {
    this.name = name;
    this.in = in;
    this.published = published;
  }

  /** Gives its entries to the sink; at least one. */
  void read(Consumer<Entry> sink) throws IOException {
    var bytes = Bytes.open(in);
    if (bytes.isEmpty()) {
      skip(sink, "empty; " + FORMS);
    } else if (bytes.isBinary()) {
      skip(sink, "binary data, not text; " + FORMS);
    } else if (bytes.beginsObject()) {
      JsonLines.read(name, bytes, published, sink);
    } else {
      sink.accept(text(bytes));
    }
  }

  private Entry text(Bytes bytes) throws IOException {
    var line = bytes.rest();
    return line.isTooLong()
        ? new Skipped(Origin.of(name), "longer than " + Bytes.LIMIT + "; cut it into articles")
        : line.text()
            .map(text -> TextArticle.of(text, Origin.of(name), published))
            .orElseGet(() -> new Skipped(Origin.of(name), Bytes.UNREADABLE));
  }

  private void skip(Consumer<Entry> sink, String reason) {
    sink.accept(new Skipped(Origin.of(name), reason));
  }
}
