package org.parley.server.ledger;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.model.reading.Document;
import org.parley.model.reading.Reading;
import org.parley.reader.Reader;
import org.parley.server.records.Kept;
import org.parley.source.Entry;
import org.parley.source.Sources;

/** Reads what is handed in, few articles at a time, since reading is the dearest thing here. */
public final class Desk {
  private static final int AT_A_TIME = 2;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
  private static final int ARTICLES_KEPT = 64;

  private final Supplier<Reader> reader;
  private final Semaphore seats = new Semaphore(AT_A_TIME);
  private final Kept<Document, Highlights> marked = new Kept<>(ARTICLES_KEPT);

  /** With this reader, which may load when it is first asked. */
  public Desk(Supplier<Reader> reader) {
    this.reader = reader;
  }

  /** All seats are taken; try again. */
  public static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Busy() {
      super("All seats are taken", null, false, false);
    }
  }

  /**
   * What became of what was handed in.
   *
   * @param articles articles with what was read in them
   * @param readings readings that came in as such
   * @param skipped what could not be read and why, one line each
   */
  public record Result(List<Item> articles, List<Reading> readings, List<String> skipped) {
    /** An article with what was read in it. */
    public record Item(Document document, Reading reading) {}

    /** Ids of all documents, each once. */
    List<String> documents() {
      return Stream.concat(articles.stream().map(Item::reading), readings.stream())
          .map(reading -> reading.document().id())
          .distinct()
          .toList();
    }
  }

  /**
   * Reads text, JSON lines or whatever else an article may come in.
   *
   * @param published the publication day of articles that tell none themselves
   * @throws Busy if too much is being read just now
   */
  public Result read(byte[] content, Optional<LocalDate> published) {
    var articles = new ArrayList<Document>();
    var readings = new ArrayList<Reading>();
    var skipped = new ArrayList<String>();
    new Sources(() -> new ByteArrayInputStream(content), published)
        .read(List.of(Sources.STANDARD_INPUT), entry -> sort(entry, articles, readings, skipped));
    var items = new ArrayList<Result.Item>();
    for (var document : articles) {
      items.add(new Result.Item(document, seated(() -> reader.get().read(document))));
    }
    return new Result(items, readings, skipped);
  }

  private static void sort(
      Entry entry, List<Document> articles, List<Reading> readings, List<String> skipped) {
    entry.fold(
        article -> articles.add(article.document()),
        told -> readings.add(told.reading()),
        failed -> skipped.add(failed.reason()));
  }

  /**
   * What to mark in an article's text.
   *
   * @throws Busy if too much is being read just now
   */
  public Highlights highlights(Document document) {
    return marked.get(
        document, wanted -> seated(() -> Highlights.of(wanted, reader.get().layers(wanted))));
  }

  private <T> T seated(Supplier<T> work) {
    try {
      if (!seats.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    try {
      return work.get();
    } finally {
      seats.release();
    }
  }
}
