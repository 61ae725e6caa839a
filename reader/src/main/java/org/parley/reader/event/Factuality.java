package org.parley.reader.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.reader.Resources;

/**
 * How a predicate is told: as done, as coming, as not done, or left open (wished, asked for,
 * feared, conditional). Found from the graph: auxiliaries, negation, conditional clauses and the
 * words that govern the clause.
 */
public final class Factuality {
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> OPEN =
      Set.of("would", "could", "can", "may", "might", "should", "must", "ca", "'d");
  private static final Set<String> NEGATION =
      Set.of("not", "n't", "never", "neither", "nor", "without", "no");
  private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> NOT_YET = Set.of("until", "till", "before");
  private static final Set<String> GOVERNED = Set.of("xcomp", "ccomp", "advcl", "acl", "obl");

  private final Map<String, Told> governors;

  private Factuality(Map<String, Told> governors) {
    this.governors = governors;
  }

  /** Loads what governing words make of their complements. */
  public static Factuality load() {
    return new Factuality(
        Resources.list(Factuality.class, "factuality.yml", Row.class).stream()
            .collect(Collectors.toMap(Row::word, Row::becomes)));
  }

  /** How a deed is told. */
  public enum Told {
    @JsonProperty("actual")
    ACTUAL,
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("denied")
    DENIED,
    @JsonProperty("open")
    OPEN
  }

  private record Row(String word, Told becomes) {}

  /** How the predicate at a token is told. */
  public Told of(Sentence sentence, int predicate) {
    var graph = sentence.graph();
    var told = own(sentence, graph, predicate);
    var at = predicate;
    for (var step = 0; step < 6 && told == Told.ACTUAL; step++) {
      var head = graph.head(at);
      if (head == DependencyGraph.NONE) {
        return told;
      }
      told = governed(sentence, graph, at, head).orElse(Told.ACTUAL);
      if (graph.is(at, "acl:relcl", "parataxis")) {
        return told;
      }
      at = head;
    }
    return told;
  }

  private Told own(Sentence sentence, DependencyGraph graph, int predicate) {
    var negated = false;
    for (var child : graph.children(predicate)) {
      var word = sentence.token(child).text().toLowerCase(Locale.ROOT);
      if (NEGATION.contains(word) && child < predicate + 2) {
        negated = true;
      }
      if (graph.isKindOf(child, "aux") && isReportedFuture(sentence, graph, predicate, word)) {
        return negated ? Told.DENIED : Told.PLANNED;
      }
      if (graph.isKindOf(child, "aux") && OPEN.contains(word)) {
        return Told.OPEN;
      }
      if (graph.is(child, "mark", "advmod", "case") && CONDITION.contains(word)) {
        return Told.OPEN;
      }
      if (graph.is(child, "mark")
          && NOT_YET.contains(word)
          && !isPast(sentence, graph, predicate)) {
        return Told.OPEN;
      }
      if (graph.is(child, "mark") && word.equals("to") && graph.is(predicate, "advcl", "acl")) {
        return Told.OPEN;
      }
      if (graph.isKindOf(child, "aux") && FUTURE.contains(word)) {
        return negated ? Told.DENIED : Told.PLANNED;
      }
    }
    return negated ? Told.DENIED : Told.ACTUAL;
  }

  private static boolean isPast(Sentence sentence, DependencyGraph graph, int predicate) {
    var tag = sentence.token(predicate).tag();
    return tag.equals("VBD")
        || graph.children(predicate, "aux", "aux:pass", "cop").stream()
            .anyMatch(a -> Set.of("was", "were", "had").contains(sentence.token(a).text()));
  }

  /** "said it would withdraw" is "will withdraw" told in the past. */
  private static boolean isReportedFuture(
      Sentence sentence, DependencyGraph graph, int predicate, String auxiliary) {
    var head = graph.head(predicate);
    return auxiliary.equals("would")
        && head != DependencyGraph.NONE
        && graph.is(predicate, "ccomp", "parataxis")
        && Set.of("VBD", "VBN").contains(sentence.token(head).tag())
        && graph.children(predicate, "mark").stream()
            .noneMatch(m -> CONDITION.contains(sentence.token(m).lemma()));
  }

  private Optional<Told> governed(Sentence sentence, DependencyGraph graph, int at, int head) {
    var governor = sentence.token(head);
    var lemma = governor.lemma().toLowerCase(Locale.ROOT);
    if (!GOVERNED.contains(graph.relation(at))
        && !graph.is(at, "obj", "nsubj", "nsubj:pass", "nmod")) {
      return Optional.empty();
    }
    if (graph.is(at, "obj", "nsubj", "nsubj:pass", "obl")) {
      return governor.isVerb()
          ? Optional.of(own(sentence, graph, head)).filter(t -> t != Told.ACTUAL)
          : Optional.empty();
    }
    if (graph.is(at, "nmod")) {
      return Optional.empty();
    }
    if (graph.is(at, "advcl") && !isPurpose(sentence, graph, at)) {
      return Optional.empty();
    }
    var becomes = governors.get(lemma);
    var isClaim = graph.is(at, "ccomp") && !isSubjunctive(sentence, at);
    return Optional.ofNullable(becomes)
        .filter(told -> !isClaim || told != Told.OPEN)
        .filter(told -> told != Told.ACTUAL);
  }

  /** "pulled back to regroup", but not "pulled back after fighting". */
  private static boolean isPurpose(Sentence sentence, DependencyGraph graph, int clause) {
    return graph.children(clause, "mark").stream()
        .anyMatch(m -> sentence.token(m).tag().equals("TO"));
  }

  /** A finite clause in the past tells what happened; a base form what is asked for. */
  private static boolean isSubjunctive(Sentence sentence, int verb) {
    return !Set.of("VBD", "VBZ", "VBN").contains(sentence.token(verb).tag());
  }
}
