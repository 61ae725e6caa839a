package org.parley.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.source.Entry.Skipped;

/** One stream of bytes, in whichever of the known forms it is. */
final class ArticleFile {
  private static final String FORMS =
      "give a text file, JSON lines with \"text\" and \"published\", a web page, a feed, a table or"
          + " a WARC archive";

  private final String name;
  private final BufferedInputStream in;
  private final Given given;

  /** Of this name; the stream is unpacked already. */
  ArticleFile(String name, BufferedInputStream in, Given given) {
    this.name = name;
    this.in = in;
    this.given = given;
  }

  /** Gives its entries to the sink; at least one. */
  void read(Consumer<Entry> sink) throws IOException {
    var bytes = Bytes.open(in);
    switch (Form.of(name, bytes)) {
      case EMPTY -> skip(sink, "empty; " + FORMS);
      case BINARY -> skip(sink, "binary data, not text; " + FORMS);
      case ARCHIVE -> Archive.read(name, bytes.stream(), given, sink);
      case JSON_LINES -> JsonLines.read(name, bytes, given.published(), sink);
      case FEED -> Feed.read(name, bytes, given, sink);
      case PAGE -> sink.accept(page(bytes));
      case TABLE -> Table.read(name, bytes, given, sink);
      case MARKDOWN -> sink.accept(text(bytes, true));
      case TEXT -> sink.accept(text(bytes, false));
    }
  }

  private Entry page(Bytes bytes) throws IOException {
    return bytes
        .all(WebPage.LARGEST)
        .map(all -> new WebPage(Origin.of(name), given).article(all, Optional.empty()))
        .orElseGet(() -> new Skipped(Origin.of(name), WebPage.TOO_LARGE));
  }

  private Entry text(Bytes bytes, boolean isMarkdown) throws IOException {
    var line = bytes.rest();
    return line.isTooLong()
        ? new Skipped(Origin.of(name), "longer than " + Bytes.LIMIT + "; cut it into articles")
        : line.text()
            .map(text -> article(text, isMarkdown))
            .orElseGet(() -> new Skipped(Origin.of(name), Bytes.UNREADABLE));
  }

  private Entry article(String text, boolean isMarkdown) {
    var origin = Origin.of(name);
    return isMarkdown
        ? TextArticle.of(text, Markdown::plain, origin, given.published())
        : TextArticle.of(text, origin, given.published());
  }

  private void skip(Consumer<Entry> sink, String reason) {
    sink.accept(new Skipped(Origin.of(name), reason));
  }
}
