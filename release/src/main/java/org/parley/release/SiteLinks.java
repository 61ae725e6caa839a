package org.parley.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Points the links of one page to where their aims stand in the site. A source that is no page has
 * no place there: its link becomes plain words.
 */
final class SiteLinks extends AbstractVisitor {
  private final Path root;
  private final Path source;
  private final Set<Path> pages;
  private final List<String> faults = new ArrayList<>();
  private final Set<Path> others = new TreeSet<>();

  SiteLinks(Path root, Path source, Set<Path> pages) {
    this.root = root;
    this.source = source;
    this.pages = pages;
  }

  /** Aims that are not there. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Files of {@code docs} beside the pages that the page needs. */
  Set<Path> others() {
    return Set.copyOf(others);
  }

  /** Whether a destination is a file of the project. */
  static boolean isLocal(String destination) {
    return !destination.matches("(?:[a-z]+:|#).*");
  }

  /** The file that a local destination names, below the root. */
  static Path aim(Path source, String destination) {
    return source.resolveSibling(destination.replaceFirst("#.*", "")).normalize();
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    if (isLocal(link.getDestination())) {
      var aim = aim(source, link.getDestination());
      if (!Files.exists(root.resolve(aim))) {
        faults.add(source + " points to " + link.getDestination());
      } else if (isInSite(aim)) {
        link.setDestination(inSite(aim, link.getDestination()));
      } else {
        unwrap(link);
      }
    }
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    if (isLocal(image.getDestination())) {
      var aim = aim(source, image.getDestination());
      if (Files.exists(root.resolve(aim)) && isInSite(aim)) {
        image.setDestination(inSite(aim, image.getDestination()));
      } else {
        faults.add(source + " shows " + image.getDestination());
      }
    }
  }

  private boolean isInSite(Path aim) {
    if (pages.contains(aim)) {
      return true;
    }
    var isFile = aim.startsWith("docs") && Files.isRegularFile(root.resolve(aim));
    if (isFile) {
      others.add(aim);
    }
    return isFile || pages.contains(aim.resolve("README.md"));
  }

  private String inSite(Path aim, String destination) {
    var file = pages.contains(aim.resolve("README.md")) ? aim.resolve("README.md") : aim;
    var from = MarkdownPage.targetOf(source);
    var hash = destination.indexOf('#');
    return between(from, MarkdownPage.targetOf(file))
        + (hash < 0 ? "" : destination.substring(hash));
  }

  /** A relative address from one file of the site to another. */
  static String between(Path from, Path to) {
    var folder = from.getParent();
    var way = folder == null ? to : folder.relativize(to);
    return way.toString().replace('\\', '/');
  }

  private static void unwrap(Link link) {
    Node child = link.getFirstChild();
    while (child != null) {
      var next = child.getNext();
      link.insertBefore(child);
      child = next;
    }
    link.unlink();
  }
}
