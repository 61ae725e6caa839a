package org.parley.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parley.source.Entry.Skipped;

/** A page of HTML that holds one article among menus, teasers and advertisements. */
final class WebPage {
  /** The most bytes that a page may be. */
  static final int LARGEST = 10 * 1024 * 1024;

  static final String TOO_LARGE = "a page of more than 10 MB; no article is that long";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int FEWEST_WORDS = 12;
  private static final int TOLD_IN_FULL = 2;

  private final Origin origin;
  private final Given given;

  WebPage(Origin origin, Given given) {
    this.origin = origin;
    this.given = given;
  }

  /**
   * Its article, or why there is none.
   *
   * @param address where the page was fetched, if it was
   */
  Entry article(byte[] bytes, Optional<URI> address) {
    var page = parsed(bytes, address.map(URI::toString).orElse(""));
    var facts = new PageFacts(page, address);
    var title = facts.title();
    var text = text(page, facts, title);
    if (WORD.matcher(text).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS) {
      return new Skipped(origin, "a page without an article");
    }
    var draft = new Draft(origin, text);
    draft.title(title);
    facts.url().ifPresent(draft::url);
    facts.publisher().ifPresent(draft::source);
    date(draft, facts, text);
    return draft.entry();
  }

  /** The first day that makes sense, with a remark on those that do not. */
  private void date(Draft draft, PageFacts facts, String text) {
    for (var day : facts.published()) {
      draft.publishedIfPlausible(day, given.today());
      if (draft.isDated()) {
        return;
      }
    }
    given.published().or(() -> PublicationDate.inDateLine(text)).ifPresent(draft::published);
  }

  private static String text(Document page, PageFacts facts, String title) {
    var body = facts.body().orElse("");
    var seen = MainText.of(page, title);
    return body.length() > TOLD_IN_FULL * seen.length() ? body : seen;
  }

  /**
   * In the encoding of its byte order mark or UTF-8, else of its meta element, else as detected.
   */
  private static Document parsed(byte[] bytes, String base) {
    var line = Bytes.Line.utf8(bytes);
    if (line.isPresent()) {
      return Jsoup.parse(line.get(), base);
    }
    try {
      var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, base);
      return page.charset().equals(StandardCharsets.UTF_8)
          ? Bytes.Line.of(bytes).text().map(text -> Jsoup.parse(text, base)).orElse(page)
          : page;
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory cannot fail", e);
    }
  }
}
