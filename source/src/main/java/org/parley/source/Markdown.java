package org.parley.source;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Markdown (CommonMark) as the text that a reader sees. */
final class Markdown {
  private Markdown() {}

  /** Paragraphs with an empty line between them; without marks, addresses of links, and tags. */
  static String plain(String markdown) {
    var html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    return MainText.ofFragment(Jsoup.parseBodyFragment(html));
  }
}
