package org.parley.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The grammar of one sentence as a tree: each token hangs on its head by a relation of Universal
 * Dependencies v2 ({@code nsubj}, {@code obl}, {@code acl:relcl} ...). About one arc in seven of a
 * news text is wrong, so whoever reads it has to bear that.
 */
public final class DependencyGraph {
  /** The head of a token that hangs on nothing. */
  public static final int NONE = -1;

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;

  /**
   * A tree over the tokens 0 to n-1.
   *
   * @param heads the head of each token, {@link #NONE} for a root
   * @param relations by which relation it hangs there; {@code root} for a root
   * @throws IllegalArgumentException if the two differ in length or a head is no token
   */
  public DependencyGraph(int[] heads, String[] relations) {
    if (heads.length != relations.length) {
      throw new IllegalArgumentException("One relation for each head");
    }
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.children = new ArrayList<>();
    for (var token = 0; token < heads.length; token++) {
      children.add(new ArrayList<>());
    }
    for (var token = 0; token < heads.length; token++) {
      if (heads[token] >= heads.length || heads[token] == token) {
        throw new IllegalArgumentException("No head " + heads[token] + " for token " + token);
      }
      if (heads[token] != NONE) {
        children.get(heads[token]).add(token);
      }
    }
  }

  /** How many tokens it spans. */
  public int size() {
    return heads.length;
  }

  /** The token that this one hangs on, or {@link #NONE}. */
  public int head(int token) {
    return heads[token];
  }

  /** The relation by which it hangs there, such as {@code nsubj:pass}. */
  public String relation(int token) {
    return relations[token];
  }

  /** Whether it hangs on its head by one of these relations. */
  public boolean is(int token, String... anyOf) {
    return Set.of(anyOf).contains(relations[token]);
  }

  /** Whether its relation is this one or a subtype of it: nsubj covers nsubj:pass. */
  public boolean isKindOf(int token, String relation) {
    return relations[token].equals(relation) || relations[token].startsWith(relation + ":");
  }

  /** The tokens that hang on this one, from left to right. */
  public List<Integer> children(int token) {
    return List.copyOf(children.get(token));
  }

  /** The tokens that hang on this one by one of these relations, from left to right. */
  public List<Integer> children(int token, String... relations) {
    var wanted = Set.of(relations);
    return children.get(token).stream().filter(c -> wanted.contains(this.relations[c])).toList();
  }

  /** Whether something hangs on it by one of these relations. */
  public boolean has(int token, String... relations) {
    return !children(token, relations).isEmpty();
  }

  /** The roots, one in a whole sentence. */
  public List<Integer> roots() {
    var roots = new ArrayList<Integer>();
    for (var token = 0; token < heads.length; token++) {
      if (heads[token] == NONE) {
        roots.add(token);
      }
    }
    return roots;
  }

  /** The token and everything below it. */
  public BitSet subtree(int token) {
    return subtree(token, Set.of());
  }

  /** The token and everything below it, without the branches that hang on it by these relations. */
  public BitSet subtree(int token, Set<String> cutOff) {
    var found = new BitSet(heads.length);
    var open = new ArrayList<Integer>();
    open.add(token);
    while (!open.isEmpty()) {
      var next = open.remove(open.size() - 1);
      if (found.get(next)) {
        continue;
      }
      found.set(next);
      for (var child : children.get(next)) {
        if (next != token || !cutOff.contains(relations[child])) {
          open.add(child);
        }
      }
    }
    return found;
  }

  /** The tokens above this one, nearest first. */
  public List<Integer> ancestors(int token) {
    var found = new ArrayList<Integer>();
    for (var at = heads[token]; at != NONE && found.size() < heads.length; at = heads[at]) {
      found.add(at);
    }
    return found;
  }

  /** Whether one token stands above another. */
  public boolean isAbove(int upper, int lower) {
    return ancestors(lower).contains(upper);
  }
}
