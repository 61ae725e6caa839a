package org.parley.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article's text in a page. First the furniture goes: menus, forms, captions, and elements
 * whose class or id says what they are. Then the smallest element is found that holds nearly all
 * prose of the page's region; its paragraphs are the article, but for bare links and labels at its
 * ends.
 */
final class MainText {
  private static final String NEVER =
      "script, style, noscript, template, svg, iframe, object, nav, aside, footer, form, button,"
          + " select, textarea, figure, figcaption, dialog, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
          + " [role=dialog], [style~=(?i)display:\\s*none]";
  private static final Furniture FURNITURE = Furniture.load();
  private static final double NEARLY_ALL = 0.85;

  private MainText() {}

  /**
   * The paragraphs of the page's article, with an empty line between them; empty if there are none.
   *
   * @param title the headline, which is not repeated
   */
  static String of(Document page, String title) {
    var body = page.body();
    body.select(NEVER).remove();
    FURNITURE.clear(body);
    var prose = Prose.in(body);
    return paragraphs(Paragraph.in(smallest(region(body, prose), prose)), title);
  }

  /** All text of a piece of HTML that is an article already. */
  static String ofFragment(Document fragment) {
    var body = fragment.body();
    body.select(NEVER).remove();
    return Paragraph.in(body).stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }

  /** The element that the page marks as its article, where it holds most of the prose. */
  private static Element region(Element body, Prose prose) {
    return largest(body, "[itemprop=articleBody]", prose)
        .or(() -> largest(body, "article", prose).filter(prose::isMost))
        .or(() -> largest(body, "main, [role=main]", prose).filter(prose::isMost))
        .orElse(body);
  }

  private static Optional<Element> largest(Element body, String query, Prose prose) {
    return body.select(query).stream()
        .filter(element -> prose.within(element) > 0)
        .max(Comparator.comparingLong(prose::within));
  }

  /** The smallest element within this one that holds nearly all of its prose. */
  private static Element smallest(Element region, Prose prose) {
    var wanted = prose.within(region) * NEARLY_ALL;
    var at = region;
    for (var next = Optional.of(region); next.isPresent(); ) {
      at = next.get();
      next =
          at.children().stream()
              .filter(child -> wanted > 0 && prose.within(child) >= wanted)
              .filter(child -> prose.paragraphs(child) > 1)
              .findFirst();
    }
    return at;
  }

  private static String paragraphs(List<Paragraph> all, String title) {
    var kept = all.subList(first(all), last(all) + 1);
    var seen = new HashSet<String>();
    return kept.stream()
        .filter(paragraph -> !paragraph.isLinks() && !paragraph.text().equals(title))
        .map(Paragraph::text)
        .filter(seen::add)
        .collect(Collectors.joining("\n\n"));
  }

  private static int first(List<Paragraph> all) {
    return IntStream.range(0, all.size()).filter(at -> all.get(at).isText()).findFirst().orElse(0);
  }

  private static int last(List<Paragraph> all) {
    return IntStream.iterate(all.size() - 1, at -> at >= 0, at -> at - 1)
        .filter(at -> all.get(at).isText())
        .findFirst()
        .orElse(all.size() - 1);
  }
}
