package org.parley.reader.ceasefire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.reader.Resources;

/** Finds the words that name a truce, and the nouns that hold it ("ceasefire agreement", "plan for a truce"). */
final class TruceNouns {
  private static final Set<String> CONTAINERS =
      Set.of("agreement", "deal", "accord", "pact", "plan", "term", "proposal", "offer", "call", "resolution",
          "implementation", "regime", "declaration", "announcement", "commitment", "understanding", "idea",
          "document", "text", "arrangement", "period", "day", "initiative", "provision", "condition");

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
    WEAK
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
    for (var length = 4; length >= 1; length--) {
      var last = first + length - 1;
      if (last < sentence.size() && nouns.get(words(sentence, first, last)) == strength
          && (length > 1 || sentence.token(first).isNoun() || strength == Strength.STRONG)) {
        return last;
      }
    }
    return -1;
  }

  private static String words(Sentence sentence, int first, int last) {
    var words = new StringBuilder();
    for (var at = first; at <= last; at++) {
      var token = sentence.token(at);
      var isJoined = at > first && token.begin() == sentence.token(at - 1).end();
      words.append(at > first && !isJoined ? " " : "");
      words.append(at == last ? token.lemma() : token.text());
    }
    return words.toString().toLowerCase(Locale.ROOT).replaceAll("s$", "");
  }

  /** The truce tokens and the nouns that hold them, so that what is done to the deal is done to the truce. */
  static Set<Integer> withHolders(Sentence sentence, List<Integer> truces) {
    var graph = sentence.graph();
    var all = new TreeSet<>(truces);
    for (var truce : truces) {
      var at = truce;
      for (var step = 0; step < 3; step++) {
        var head = graph.head(at);
        var holds =
            head != DependencyGraph.NONE
                && graph.is(at, "compound", "nmod", "amod", "dep", "acl", "obl", "nmod:poss")
                && CONTAINERS.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
        if (!holds) {
          break;
        }
        all.add(head);
        at = head;
      }
    }
    return all;
  }
}
