package org.parley.reader.ceasefire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.reader.Resources;

/**
 * Finds the words that name a truce, and the nouns that hold it ("ceasefire agreement", "plan for a
 * truce").
 */
final class TruceNouns {
  private static final int LONGEST = 5;
  private static final Set<String> HOLDING =
      Set.of("compound", "nmod", "amod", "dep", "acl", "obl", "nmod:poss");
  private static final Set<String> SKIPPED = Set.of("the", "all", "this", "its", "their");

  private final Map<String, Strength> nouns = new HashMap<>();

  private TruceNouns() {}

  static TruceNouns load() {
    var nouns = new TruceNouns();
    Resources.list(TruceNouns.class, "nouns.yml", Row.class)
        .forEach(row -> nouns.nouns.put(row.noun(), row.strength()));
    return nouns;
  }

  /** How surely a noun names a truce. */
  enum Strength {
    @JsonProperty("strong")
    STRONG,
    @JsonProperty("weak")
    WEAK,
    @JsonProperty("holder")
    HOLDER
  }

  private record Row(String noun, Strength strength) {}

  /** The last tokens of the truce nouns of a sentence. */
  List<Integer> in(Sentence sentence, Strength strength) {
    var found = new ArrayList<Integer>();
    for (var at = 0; at < sentence.size(); at++) {
      var end = longestAt(sentence, at, strength);
      if (end >= at) {
        found.add(headOf(sentence, at, end));
        at = end;
      }
    }
    return found;
  }

  /** In "cessation of hostilities" the first word is the head, in "cease fire" the last. */
  private static int headOf(Sentence sentence, int first, int last) {
    return last - first >= 2 && !sentence.token(first + 1).text().equals("-") ? first : last;
  }

  private int longestAt(Sentence sentence, int first, Strength strength) {
    for (var last = Math.min(first + LONGEST, sentence.size()) - 1; last >= first; last--) {
      if (nouns.get(words(sentence, first, last)) == strength
          && (last > first || sentence.token(first).isNoun() || strength == Strength.STRONG)) {
        return last;
      }
    }
    return -1;
  }

  /**
   * The words of a run as the list writes them: last word as lemma, hyphens kept, articles within
   * left out.
   */
  private static String words(Sentence sentence, int first, int last) {
    var words = new StringBuilder();
    for (var at = first; at <= last; at++) {
      var token = sentence.token(at);
      var isJoined = at > first && token.begin() == sentence.token(at - 1).end();
      if (at > first && at < last && SKIPPED.contains(token.text())) {
        continue;
      }
      words.append(at > first && !isJoined ? " " : "");
      words.append(at == last ? token.lemma() : token.text());
    }
    return words.toString().toLowerCase(Locale.ROOT).replaceAll("s$", "");
  }

  /**
   * The truce tokens and the nouns that hold them, so that what is done to the deal is done to the
   * truce.
   */
  Set<Integer> withHolders(Sentence sentence, Collection<Integer> truces) {
    var all = new TreeSet<>(truces);
    truces.forEach(truce -> addHolders(sentence, truce, all));
    return all;
  }

  private void addHolders(Sentence sentence, int truce, Set<Integer> all) {
    var graph = sentence.graph();
    var at = truce;
    for (var step = 0; step < 3; step++) {
      var head = graph.head(at);
      if (head == DependencyGraph.NONE) {
        return;
      }
      if (isToBegin(sentence, at, head)) {
        head = heldBy(sentence, head);
      } else if (!HOLDING.contains(graph.relation(at)) || !isHolder(sentence, head)) {
        return;
      }
      if (head < 0) {
        return;
      }
      all.add(head);
      at = head;
    }
  }

  /** "a proposal to declare a truce". */
  private static boolean isToBegin(Sentence sentence, int truce, int verb) {
    var graph = sentence.graph();
    return sentence.token(verb).tag().equals("VB")
        && graph.is(truce, "obj")
        && graph.has(verb, "mark");
  }

  /**
   * The noun that an infinitive belongs to, also where the parser hung it on the verb; -1 if none.
   */
  private int heldBy(Sentence sentence, int infinitive) {
    var graph = sentence.graph();
    var head = graph.head(infinitive);
    if (head == DependencyGraph.NONE) {
      return -1;
    }
    if (isHolder(sentence, head)) {
      return head;
    }
    return graph.children(head, "obj").stream()
        .filter(o -> o < infinitive && isHolder(sentence, o))
        .findFirst()
        .orElse(-1);
  }

  private boolean isHolder(Sentence sentence, int token) {
    var lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    var strength = nouns.get(lemma);
    return sentence.token(token).isNoun()
        && (strength == Strength.HOLDER || strength == Strength.WEAK);
  }
}
