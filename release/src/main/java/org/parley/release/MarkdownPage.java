package org.parley.release;

import java.nio.file.Path;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * One page of the site.
 *
 * @param source path of the Markdown below the root of the sources
 * @param document what stands in it; comments are left out
 * @param title its first heading
 */
record MarkdownPage(Path source, Node document, String title) {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  static MarkdownPage parse(Path source, String text) {
    var document = Parser.builder().extensions(EXTENSIONS).build().parse(text);
    document.accept(new WithoutComments());
    var title = new Title();
    document.accept(title);
    return new MarkdownPage(source, document, title.text.toString());
  }

  /** Where the page stands in the site. */
  Path target() {
    return targetOf(source);
  }

  /** {@code docs} is the site's root; what stands outside it goes to {@code project}. */
  static Path targetOf(Path source) {
    var inDocs = source.startsWith("docs");
    var place = inDocs ? Path.of("docs").relativize(source) : Path.of("project").resolve(source);
    var name = String.valueOf(place.getFileName());
    if (!name.endsWith(".md")) {
      return place;
    }
    return place.resolveSibling(
        inDocs && name.equals("README.md") ? "index.html" : name.replaceFirst("md$", "html"));
  }

  /** The page's text as HTML; what was HTML in it is shown as text. */
  String html() {
    return HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build().render(document);
  }

  private static final class WithoutComments extends AbstractVisitor {
    @Override
    public void visit(HtmlBlock block) {
      if (block.getLiteral().startsWith("<!--")) {
        block.unlink();
      }
    }
  }

  private static final class Title extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private boolean found;

    @Override
    public void visit(Heading heading) {
      if (!found) {
        visitChildren(heading);
        found = true;
      }
    }

    @Override
    public void visit(Text words) {
      if (!found && words.getParent() instanceof Heading) {
        text.append(words.getLiteral());
      }
    }

    @Override
    public void visit(Code words) {
      if (!found && words.getParent() instanceof Heading) {
        text.append(words.getLiteral());
      }
    }
  }
}
