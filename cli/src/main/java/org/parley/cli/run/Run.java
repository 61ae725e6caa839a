package org.parley.cli.run;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.source.Entry;
import org.parley.source.Entry.Skipped;
import org.parley.source.Origin;
import org.parley.source.Sources;

/**
 * One run over what a user names: every entry is read or skipped with a reason, results come in the
 * order of the input whatever the number of threads, and the run goes on after a bad entry.
 *
 * @param <R> what reading an entry gives
 */
public final class Run<R> {
  private final Function<Entry.Article, R> articles;
  private final Function<Entry.Told, R> readings;
  private final Consumer<String> complaints;
  private final Undated undated = new Undated();
  private long read;
  private long skipped;

  /**
   * A run.
   *
   * @param articles reads an article; called by many threads
   * @param readings takes over a reading; throws {@link NotWanted} where only articles will do
   * @param complaints takes each line for standard error
   */
  public Run(
      Function<Entry.Article, R> articles,
      Function<Entry.Told, R> readings,
      Consumer<String> complaints) {
    this.articles = articles;
    this.readings = readings;
    this.complaints = complaints;
  }

  /** Says why an entry is not read, though nothing is wrong with it as such. */
  public static final class NotWanted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With this reason. */
    public NotWanted(String reason) {
      super(reason, null, false, false);
    }
  }

  /** Refuses readings. */
  public static <R> Function<Entry.Told, R> onlyArticles() {
    return told -> {
      throw new NotWanted("a reading already, not an article; give it to: parley situation");
    };
  }

  /**
   * Reads everything.
   *
   * @param names as {@link Sources#read} takes them
   * @param sink takes each result, on the caller's thread
   */
  public Summary over(Sources sources, List<String> names, int threads, Consumer<R> sink) {
    var summary = over(entries -> sources.read(names, entries), threads, sink);
    undated.line().ifPresent(complaints);
    complaints.accept(summary.toString());
    return summary;
  }

  /**
   * Reads what comes, and leaves the summing up to the caller.
   *
   * @param source gives each entry to the consumer that it is given
   * @param sink takes each result, on the caller's thread
   */
  public Summary over(Consumer<Consumer<Entry>> source, int threads, Consumer<R> sink) {
    try (var inOrder =
        new InOrder<Entry, Outcome<R>>(threads, this::outcome, done -> settle(done, sink))) {
      source.accept(inOrder::add);
      inOrder.drain();
    }
    return new Summary(read, skipped);
  }

  private Outcome<R> outcome(Entry entry) {
    return entry.fold(
        article -> guarded(article.origin(), article, () -> articles.apply(article)),
        told -> guarded(told.origin(), told, () -> readings.apply(told)),
        Outcome.Passed::new);
  }

  private Outcome<R> guarded(Origin origin, Entry entry, Supplier<R> work) {
    try {
      return new Outcome.Read<>(entry, work.get());
    } catch (NotWanted e) {
      return new Outcome.Passed<>(new Skipped(origin, String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Passed<>(
          new Skipped(origin, "Parley failed on it, please report it with the text: " + e));
    }
  }

  private void settle(Outcome<R> outcome, Consumer<R> sink) {
    if (outcome instanceof Outcome.Read<R> done) {
      read++;
      if (done.entry() instanceof Entry.Article article) {
        undated.see(article);
        article.remarks().forEach(r -> complaints.accept(article.origin() + ": " + r));
      }
      sink.accept(done.result());
    } else if (outcome instanceof Outcome.Passed<R> passed) {
      skipped++;
      complaints.accept(passed.skipped().line());
    }
  }
}
