package org.parley.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.parley.source.Entry.Skipped;

/**
 * A feed, RSS or Atom: who publishes it, and its items in its own order.
 *
 * @param publisher its title, or empty
 * @param items what it announces
 */
record Feed(String publisher, List<Item> items) {
  /** The most bytes that a feed may be. */
  static final int LARGEST = 10 * 1024 * 1024;

  private static final String TOO_LARGE = "a feed of more than 10 MB";

  Feed {
    items = List.copyOf(items);
  }

  /**
   * One article that a feed announces.
   *
   * @param title its headline, or empty
   * @param text what the feed holds of its text, or empty
   * @param link where it stands
   * @param published the day, in UTC
   */
  record Item(String title, String text, Optional<String> link, Optional<LocalDate> published) {
    private static Item of(SyndEntry entry) {
      return new Item(
          plain(entry.getTitle()),
          text(entry),
          Optional.ofNullable(entry.getLink()).map(String::strip).filter(link -> !link.isEmpty()),
          Optional.ofNullable(entry.getPublishedDate())
              .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
              .map(Item::day));
    }

    private static LocalDate day(Date date) {
      return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }

    /** The longest text, for some feeds give a summary and the whole. */
    private static String text(SyndEntry entry) {
      return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
          .map(SyndContent::getValue)
          .flatMap(Stream::ofNullable)
          .map(html -> MainText.ofFragment(Jsoup.parseBodyFragment(html)))
          .max(Comparator.comparingInt(String::length))
          .orElse("");
    }
  }

  private static String plain(@org.jspecify.annotations.Nullable String html) {
    return html == null ? "" : Jsoup.parse(html).text();
  }

  /** Thrown where bytes are no feed; the message is one line. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    Broken(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Parses a feed. Takes no part of it from elsewhere: entities of a document type are refused. */
  static Feed parse(byte[] bytes) throws Broken {
    try (var reader = new XmlReader(new ByteArrayInputStream(bytes), true)) {
      return of(new SyndFeedInput(false, Locale.ROOT).build(reader));
    } catch (ParsingFeedException e) {
      throw new Broken("a broken feed, line " + e.getLineNumber() + ": " + message(e), e);
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new Broken("a broken feed: " + message(e), e);
    }
  }

  private static String message(Exception e) {
    var message = String.valueOf(e.getMessage());
    return message.contains("DOCTYPE")
        ? "it has a document type, which may pull in files and is not read"
        : message.replaceFirst("^(?:Invalid XML: )?(?:Error on line \\d+: )?", "");
  }

  private static Feed of(SyndFeed feed) {
    return new Feed(plain(feed.getTitle()), feed.getEntries().stream().map(Item::of).toList());
  }

  /** Gives an entry for each item of a feed in a file. */
  static void read(String file, Bytes bytes, Given given, Consumer<Entry> sink) throws IOException {
    var all = bytes.all(LARGEST);
    if (all.isEmpty()) {
      sink.accept(new Skipped(Origin.of(file), TOO_LARGE));
      return;
    }
    try {
      var feed = parse(all.get());
      if (feed.items().isEmpty()) {
        sink.accept(new Skipped(Origin.of(file), "a feed without items"));
      }
      IntStream.range(0, feed.items().size())
          .mapToObj(at -> feed.entry(at, Origin.part(file, "item " + (at + 1)), given))
          .forEach(sink);
    } catch (Broken e) {
      sink.accept(new Skipped(Origin.of(file), String.valueOf(e.getMessage())));
    }
  }

  private Entry entry(int at, Origin origin, Given given) {
    return items.get(at).text().isEmpty()
        ? new Skipped(origin, "an item without text; save its page and read that")
        : article(items.get(at), origin, given);
  }

  /** An item by what the feed itself says. */
  Entry article(Item item, Origin origin, Given given) {
    var draft = new Draft(origin, item.text());
    item.published().ifPresent(day -> draft.publishedIfPlausible(day, given.today()));
    if (!draft.isDated()) {
      given.published().ifPresent(draft::published);
    }
    draft.title(item.title());
    draft.source(publisher);
    item.link().ifPresent(draft::url);
    return draft.entry();
  }
}
