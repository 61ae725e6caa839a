package org.parley.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** What stands around each page of the site: its head, and the contents beside it. */
final class SiteFrame {
  private SiteFrame() {}

  /** The whole page, its links pointed to the site. */
  static String around(MarkdownPage page, SiteContents contents, SiteLinks links) {
    page.document().accept(links);
    var target = page.target();
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
    <title>%s · Parley</title>
    <link rel="stylesheet" href="%s">
    </head>
    <body>
    <nav aria-label="Contents"><a class="home" href="%s">Parley</a>
    %s</nav>
    <main>
    %s</main>
    </body>
    </html>
    """
        .formatted(
            escaped(page.title()),
            SiteLinks.between(target, Path.of("site.css")),
            SiteLinks.between(target, Path.of("index.html")),
            navigation(page, contents),
            page.html());
  }

  /** The look of all pages. */
  static byte[] style() {
    try (var in = Objects.requireNonNull(SiteFrame.class.getResourceAsStream("site.css"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String navigation(MarkdownPage page, SiteContents contents) {
    var out = new StringBuilder();
    for (var line : contents.lines()) {
      if (line.aim().isEmpty()) {
        out.append("<h2>").append(escaped(line.words())).append("</h2>\n");
      } else {
        var target = MarkdownPage.targetOf(line.aim().get());
        out.append("<a href=\"")
            .append(SiteLinks.between(page.target(), target))
            .append(target.equals(page.target()) ? "\" aria-current=\"page\">" : "\">")
            .append(escaped(line.words()))
            .append("</a>\n");
      }
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
