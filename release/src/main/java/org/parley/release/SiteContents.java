package org.parley.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The contents of the site, as {@code docs/README.md} lists them.
 *
 * @param lines in the order of the list
 */
record SiteContents(List<Line> lines) {
  SiteContents {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param words what it says
   * @param aim the source that it names; empty for a heading
   */
  record Line(String words, Optional<Path> aim) {}

  static SiteContents of(MarkdownPage page) {
    var lines = new ArrayList<Line>();
    page.document()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                if (heading.getLevel() == 2) {
                  lines.add(new Line(words(heading), Optional.empty()));
                }
              }

              @Override
              public void visit(Link link) {
                if (SiteLinks.isLocal(link.getDestination())) {
                  lines.add(
                      new Line(
                          words(link),
                          Optional.of(SiteLinks.aim(page.source(), link.getDestination()))));
                }
              }
            });
    return new SiteContents(lines);
  }

  /** The sources that are named. */
  Set<Path> aims() {
    return lines.stream().flatMap(line -> line.aim().stream()).collect(Collectors.toSet());
  }

  private static String words(Node node) {
    var words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString();
  }
}
