package org.parley.language;

import java.util.List;
import java.util.function.Supplier;

/**
 * One sentence: its tokens, and its dependency graph once somebody asks for it, for the graph is by
 * far the dearer half.
 */
public final class Sentence {
  private static final int LONGEST_LABEL = 10;

  private final int index;
  private final int paragraph;
  private final List<Token> tokens;
  private final Supplier<DependencyGraph> graph;

  /**
   * A sentence.
   *
   * @param index its place in the text, from 0
   * @param paragraph the paragraph it stands in, from 0
   * @param tokens its tokens, at least one
   * @param graph makes its graph; asked once at most
   */
  public Sentence(int index, int paragraph, List<Token> tokens, Supplier<DependencyGraph> graph) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("Sentence " + index + " has no token");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    this.graph = new Once<>(graph);
  }

  /** Its place in the text, from 0. */
  public int index() {
    return index;
  }

  /** The paragraph it stands in, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Its tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at this place. */
  public Token token(int at) {
    return tokens.get(at);
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.size();
  }

  /** Where it begins to tell, behind a label such as "2011 Libyan civil war:"; 0 without one. */
  public int labelEnd() {
    for (var at = 1; at < Math.min(size(), LONGEST_LABEL); at++) {
      var token = tokens.get(at);
      if (token.text().equals(":")) {
        return at + 1;
      }
      if (token.isVerb() || token.tag().equals("MD") || token.text().equals(",")) {
        return 0;
      }
    }
    return 0;
  }

  /** Its first character in the text, in UTF-16 units. */
  public int begin() {
    return tokens.get(0).begin();
  }

  /** One past its last character. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** Its dependency graph, worked out at the first call. */
  public DependencyGraph graph() {
    return graph.get();
  }

  /** The words from one token to another, both included, parted by one space. */
  public String words(int first, int last) {
    var words = new StringBuilder();
    for (var at = first; at <= last; at++) {
      words.append(at > first ? " " : "").append(tokens.get(at).text());
    }
    return words.toString();
  }

  @Override
  public String toString() {
    return words(0, size() - 1);
  }
}
