package org.parley.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.parley.source.Entry.Skipped;

/**
 * An archive of the web (WARC, ISO 28500): each page of HTML or plain text in it is an article.
 * Pictures, scripts, redirections, requests and metadata are no articles and are passed over.
 */
final class Archive {
  private static final MediaType HTML = MediaType.parse("text/html");
  private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");
  private static final MediaType TEXT = MediaType.parse("text/plain");
  private static final int OK = 200;
  private static final int FIRST_FAILURE = 400;

  private final String file;
  private final Given given;
  private final Consumer<Entry> sink;
  private long number;
  private boolean none = true;

  private Archive(String file, Given given, Consumer<Entry> sink) {
    this.file = file;
    this.given = given;
    this.sink = sink;
  }

  /** Gives an entry for each page; after a fault that hides where records begin, no more. */
  static void read(String file, InputStream in, Given given, Consumer<Entry> sink) {
    new Archive(file, given, sink).read(in);
  }

  private void read(InputStream in) {
    try (var records = new WarcReader(in)) {
      records.setLenient(true);
      for (var next = records.next(); next.isPresent(); next = records.next()) {
        number++;
        record(next.get());
      }
      if (none) {
        sink.accept(new Skipped(Origin.of(file), "an archive without pages"));
      }
    } catch (IOException | RuntimeException e) {
      sink.accept(
          new Skipped(
              Origin.part(file, "after record " + number),
              "the archive breaks off: " + message(e) + "; no record after it is read"));
    }
  }

  private void record(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      try {
        response(response);
      } catch (IOException | RuntimeException e) {
        give(new Skipped(origin(), "cannot be read: " + message(e)));
      }
    } else if (record instanceof WarcResource || record instanceof WarcConversion) {
      body((WarcTargetRecord) record, record.contentType(), record.body());
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.target().toLowerCase(Locale.ROOT).startsWith("http");
  }

  private void response(WarcResponse response) throws IOException {
    var http = response.http();
    if (http.status() == OK) {
      body(response, type(http), http.bodyDecoded());
    } else if (http.status() >= FIRST_FAILURE && isPage(type(http))) {
      give(new Skipped(origin(), "the site answered with status " + http.status()));
    }
  }

  private static MediaType type(HttpResponse http) {
    return http.contentType();
  }

  private static boolean isPage(MediaType type) {
    return HTML.equals(type.base()) || XHTML.equals(type.base());
  }

  private void body(WarcTargetRecord record, MediaType type, MessageBody body) throws IOException {
    if (isPage(type)) {
      var bytes = body.stream().readNBytes(WebPage.LARGEST + 1);
      give(
          bytes.length > WebPage.LARGEST
              ? new Skipped(origin(), WebPage.TOO_LARGE)
              : new WebPage(origin(), given).article(bytes, address(record)));
    } else if (TEXT.equals(type.base())) {
      var bytes = body.stream().readNBytes(Bytes.LONGEST + 1);
      give(text(bytes, record));
    }
  }

  private Entry text(byte[] bytes, WarcTargetRecord record) {
    if (bytes.length > Bytes.LONGEST) {
      return new Skipped(origin(), "longer than " + Bytes.LIMIT);
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    var draft = new Draft(origin(), text);
    address(record).map(URI::toString).ifPresent(draft::url);
    address(record).map(URI::getHost).ifPresent(draft::source);
    given.published().or(() -> PublicationDate.inDateLine(text)).ifPresent(draft::published);
    return draft.entry();
  }

  private static Optional<URI> address(WarcTargetRecord record) {
    try {
      return Optional.of(record.targetURI()).filter(uri -> uri.getHost() != null);
    } catch (RuntimeException e) {
      return Optional.empty(); // what stands there is no address
    }
  }

  private Origin origin() {
    return Origin.part(file, "record " + number);
  }

  private void give(Entry entry) {
    none = false;
    sink.accept(entry);
  }

  private static String message(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
