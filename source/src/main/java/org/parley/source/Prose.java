package org.parley.source;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/** How much running text each element of a page holds. */
final class Prose {
  /**
   * Running text within one element.
   *
   * @param characters how long it is
   * @param paragraphs in how many paragraphs
   */
  private record Share(long characters, int paragraphs) {
    private static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
      return new Share(characters + other.characters, paragraphs + other.paragraphs);
    }
  }

  private final IdentityHashMap<Element, Share> shares = new IdentityHashMap<>();
  private final Element root;

  private Prose(Element root) {
    this.root = root;
  }

  /** Of this element and all below it. */
  static Prose in(Element root) {
    var prose = new Prose(root);
    Paragraph.in(root).stream().filter(Paragraph::isProse).forEach(prose::add);
    return prose;
  }

  private void add(Paragraph paragraph) {
    var share = new Share(paragraph.text().length(), 1);
    for (var at = paragraph.owner(); at != null; at = at.equals(root) ? null : at.parent()) {
      shares.merge(at, share, Share::plus);
    }
  }

  /** How many characters of it an element holds. */
  long within(Element element) {
    return shares.getOrDefault(element, Share.NONE).characters();
  }

  /** In how many paragraphs. */
  int paragraphs(Element element) {
    return shares.getOrDefault(element, Share.NONE).paragraphs();
  }

  /** Whether an element holds half of it or more. */
  boolean isMost(Element element) {
    return within(element) * 2 >= within(root);
  }
}
