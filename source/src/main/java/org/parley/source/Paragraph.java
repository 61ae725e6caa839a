package org.parley.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A run of words between two borders of blocks, as a browser would set it.
 *
 * @param owner the block that it stands in
 * @param text its words, on one line
 * @param linked how many characters of it are links
 */
record Paragraph(Element owner, String text, int linked) {
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article blockquote body center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6"
                  + " header hr li main ol p pre section summary table tbody td th thead tr ul")
              .split(" "));
  private static final Pattern SENTENCE = Pattern.compile(".+ .+ .*[.!?…][\"'”’»)]*");
  private static final int PROSE = 80;
  private static final int LONGEST_LINKS = 250;

  /** The paragraphs of an element, in order. */
  static List<Paragraph> in(Element element) {
    var flow = new Flow(element);
    element.traverse(flow);
    flow.end(element);
    return flow.found;
  }

  /**
   * Whether it is running text and not a label or a teaser: long, with few links, as in
   * Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features" (2010).
   */
  boolean isProse() {
    return text.length() >= PROSE && linked * 3 <= text.length();
  }

  /** Whether it may begin or end an article: prose, a sentence, or a date line. */
  boolean isText() {
    return isProse()
        || !isLinks() && SENTENCE.matcher(text).matches()
        || PublicationDate.inDateLine(text).isPresent();
  }

  /** Whether it is links and little else. */
  boolean isLinks() {
    return linked * 2 > text.length() && text.length() < LONGEST_LINKS;
  }

  /** Collects words until a block begins or ends, or two line breaks follow each other. */
  private static final class Flow implements NodeVisitor {
    private final List<Paragraph> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Element owner;
    private int linked;
    private int links;
    private int breaks;

    Flow(Element root) {
      owner = root;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(text.getWholeText());
      } else if (node instanceof Element element) {
        if (isBlock(element)) {
          end(element);
        } else if (element.normalName().equals("br")) {
          words.append(' ');
          breaks++;
        } else if (element.normalName().equals("a")) {
          links++;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isBlock(element)) {
          var parent = element.parent();
          end(parent == null ? element : parent);
        } else if (element.normalName().equals("a")) {
          links--;
        }
      }
    }

    private void add(String text) {
      if (!text.isBlank()) {
        if (breaks > 1) {
          end(owner);
        }
        breaks = 0;
        linked += links > 0 ? text.strip().length() : 0;
      }
      words.append(text);
    }

    private void end(Element next) {
      var text = words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
      if (!text.isEmpty()) {
        found.add(new Paragraph(owner, text, linked));
      }
      words.setLength(0);
      linked = 0;
      breaks = 0;
      owner = next;
    }

    private static boolean isBlock(Element element) {
      return BLOCKS.contains(element.normalName());
    }
  }
}
