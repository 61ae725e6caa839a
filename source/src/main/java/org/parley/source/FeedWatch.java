package org.parley.source;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.source.Entry.Skipped;
import org.parley.source.Feed.Item;
import org.parley.source.fetch.Fetched.Fresh;
import org.parley.source.fetch.Fetched.Refused;
import org.parley.source.fetch.Fetcher;
import org.parley.source.fetch.Links;
import org.parley.source.fetch.Validators;

/**
 * Looks into feeds again and again. What a feed announces is read from its page; from the feed
 * itself, as far as that goes, where the page cannot be had. A feed that fails is left alone for
 * twice as long each time, at most a day, or as long as its server asks.
 */
public final class FeedWatch {
  /** How many pages of one feed are fetched at one look. */
  private static final int MOST_PAGES = 200;

  private static final int MOST_TRIES = 5;
  private static final int MOST_DOUBLINGS = 10;
  private static final Duration LONGEST_REST = Duration.ofDays(1);

  private final Fetcher fetcher;
  private final Memory memory;
  private final Duration every;
  private final Clock clock;

  /**
   * Looks.
   *
   * @param every how long a feed that is well is left alone
   */
  public FeedWatch(Fetcher fetcher, Memory memory, Duration every, Clock clock) {
    this.fetcher = fetcher;
    this.memory = memory;
    this.every = every;
    this.clock = clock;
  }

  /**
   * Gives each new item of a feed to the sink as an entry, and what is wrong with the feed; nothing
   * where it is too early, or nothing has changed.
   */
  public void look(URI feed, Consumer<Entry> sink) {
    var last = memory.visit(feed.toString()).orElse(Visit.NEVER);
    if (!last.isDue(clock.instant())) {
      return;
    }
    var next =
        fetcher
            .fetch(feed, last.validators())
            .fold(
                fresh -> read(feed, fresh, last, sink),
                () -> well(last.validators()),
                refused -> failed(feed, refused, last, sink));
    memory.keep(feed.toString(), next);
  }

  private Visit well(Validators validators) {
    return new Visit(Optional.of(clock.instant().plus(every)), 0, validators);
  }

  private Visit failed(URI feed, Refused refused, Visit last, Consumer<Entry> sink) {
    var next = later(refused, last, every);
    sink.accept(new Skipped(Origin.of(feed.toString()), refused.reason() + retry(next)));
    return next;
  }

  private static String retry(Visit next) {
    return next.due().map(due -> "; again at " + due.truncatedTo(ChronoUnit.SECONDS)).orElse("");
  }

  private Visit later(Refused refused, Visit last, Duration first) {
    var doublings = Math.min(last.failures(), MOST_DOUBLINGS);
    var own = first.multipliedBy(1L << doublings);
    var asked = refused.rest().orElse(Duration.ZERO);
    var rest = own.compareTo(LONGEST_REST) < 0 ? own : LONGEST_REST;
    return new Visit(
        Optional.of(clock.instant().plus(rest.compareTo(asked) < 0 ? asked : rest)),
        last.failures() + 1,
        last.validators());
  }

  private Visit read(URI address, Fresh fresh, Visit last, Consumer<Entry> sink) {
    try {
      var feed = Feed.parse(fresh.body().bytes());
      var isAllRead = new Look(address, feed, sink).isAllRead();
      // An unchanged feed is not sent again: what waits in it would be forgotten.
      return well(isAllRead ? fresh.validators() : Validators.none());
    } catch (Feed.Broken e) {
      return failed(address, Refused.forNow(String.valueOf(e.getMessage())), last, sink);
    }
  }

  /** One way through the items of a feed. */
  private final class Look {
    private final URI address;
    private final Feed feed;
    private final Consumer<Entry> sink;
    private final LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    private int pages;

    Look(URI address, Feed feed, Consumer<Entry> sink) {
      this.address = address;
      this.feed = feed;
      this.sink = sink;
    }

    boolean isAllRead() {
      var isAllRead = true;
      for (var item : feed.items()) {
        var page = item.link().flatMap(Links::parse);
        if (page.isPresent()) {
          isAllRead &= look(item, page.get());
        } else {
          sink.accept(itself(item, "it links to no page"));
        }
      }
      return isAllRead;
    }

    /** Whether the item is settled. */
    private boolean look(Item item, URI page) {
      var last = memory.visit(page.toString()).orElse(Visit.NEVER);
      if (last.due().isEmpty()) {
        return true;
      }
      if (!last.isDue(clock.instant()) || pages == MOST_PAGES) {
        return false;
      }
      pages++;
      var next =
          fetcher
              .fetch(page, Validators.none())
              .fold(
                  fresh -> read(item, page, fresh),
                  () -> Visit.SETTLED,
                  refused -> refused(item, refused, last));
      memory.keep(page.toString(), next);
      return next.due().isEmpty();
    }

    private Visit read(Item item, URI page, Fresh fresh) {
      var given = new Given(item.published(), Columns.unmapped(), today);
      var entry =
          new WebPage(Origin.of(page.toString()), given)
              .article(fresh.body().bytes(), Optional.of(fresh.address()));
      sink.accept(
          entry.fold(article -> article, told -> told, skipped -> itself(item, skipped.reason())));
      return Visit.SETTLED;
    }

    private Visit refused(Item item, Refused refused, Visit last) {
      if (refused.isPassing() && last.failures() + 1 < MOST_TRIES) {
        return later(refused, last, every);
      }
      sink.accept(itself(item, refused.reason()));
      return Visit.SETTLED;
    }

    /** The item as the feed itself tells it. */
    private Entry itself(Item item, String why) {
      var origin = Origin.of(item.link().orElseGet(address::toString));
      if (item.text().isEmpty()) {
        return new Skipped(origin, why + ", and the feed itself holds no text");
      }
      var given = new Given(Optional.empty(), Columns.unmapped(), today);
      return feed.article(item, origin, given);
    }
  }
}
