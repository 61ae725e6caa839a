package org.parley.reader.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.language.Token;
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

  /** Negated, these tell what is not done: "cannot agree", "would not accept". */
  private static final Set<String> UNABLE = Set.of("would", "could", "can", "ca", "'d");

  private static final Set<String> NEGATION =
      Set.of("not", "n't", "never", "neither", "nor", "without", "no");
  private static final Set<String> CONDITION = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> NOT_YET = Set.of("until", "till", "before");
  private static final Set<String> GOVERNED = Set.of("xcomp", "ccomp", "advcl", "acl", "obl");

  private static final Set<String> NONE = Set.of("no", "neither", "none", "nobody");

  private final Map<String, Row> governors;

  private Factuality(Map<String, Row> governors) {
    this.governors = governors;
  }

  /** Loads what governing words make of their complements. */
  public static Factuality load() {
    return new Factuality(
        Resources.list(Factuality.class, "factuality.yml", Row.class).stream()
            .collect(Collectors.toMap(Row::word, row -> row)));
  }

  /** How a deed is told. */
  public enum Told {
    @JsonProperty("actual")
    ACTUAL,
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("denied")
    DENIED,
    /** Tried: "tried to storm the airport". */
    @JsonProperty("attempted")
    ATTEMPTED,
    /** Not to come: "will not withdraw". */
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("open")
    OPEN
  }

  /**
   * What a word makes of its complement.
   *
   * @param becomes of an infinitive, a participle or a wish
   * @param claim of a finite clause; told as done when empty
   */
  private record Row(String word, Told becomes, Optional<Told> claim) {

    /** What it makes of a finite clause; what is not open stays what it is. */
    Optional<Told> ofClaim() {
      return claim.or(() -> Optional.of(becomes).filter(told -> told != Told.OPEN));
    }
  }

  /** How the predicate at a token is told. */
  public Told of(Sentence sentence, int predicate) {
    var graph = sentence.graph();
    var told = own(sentence, graph, predicate);
    if (told == Told.ACTUAL && isOfNone(sentence, graph, predicate)) {
      return Told.DENIED;
    }
    var at = predicate;
    for (var step = 0; step < 6 && told == Told.ACTUAL; step++) {
      var head = graph.head(at);
      if (head == DependencyGraph.NONE) {
        return told;
      }
      told = governed(sentence, graph, at, head).orElse(Told.ACTUAL);
      if (told == Told.ATTEMPTED && isOfNone(sentence, graph, head)) {
        return Told.DENIED;
      }
      if (graph.is(at, "acl:relcl", "parataxis")) {
        return told;
      }
      at = head;
    }
    return told;
  }

  private Told own(Sentence sentence, DependencyGraph graph, int predicate) {
    var negated = isNegated(sentence, graph, predicate);
    for (var child : graph.children(predicate)) {
      var word = sentence.token(child).text().toLowerCase(Locale.ROOT);
      var isAuxiliary = graph.isKindOf(child, "aux");
      var isToCome = FUTURE.contains(word) || isReportedFuture(sentence, graph, predicate, word);
      if (isAuxiliary && isToCome) {
        return negated ? Told.REFUSED : Told.PLANNED;
      }
      if (isAuxiliary && negated && UNABLE.contains(word)) {
        return Told.DENIED;
      }
      if (isAuxiliary && OPEN.contains(word) || isUnderCondition(sentence, graph, child)) {
        return Told.OPEN;
      }
      if (graph.is(child, "mark")
          && NOT_YET.contains(word)
          && !isPast(sentence, graph, predicate)) {
        return Told.OPEN;
      }
      if (graph.is(child, "mark")
          && word.equals("to")
          && graph.is(predicate, "advcl", "acl")
          && !isOfPlan(sentence, graph, predicate)) {
        return Told.OPEN;
      }
    }
    return negated ? Told.DENIED : Told.ACTUAL;
  }

  /** "Plans to pull out": the noun tells what becomes of the deed. */
  private boolean isOfPlan(Sentence sentence, DependencyGraph graph, int predicate) {
    return graph.is(predicate, "acl")
        && sentence.token(graph.head(predicate)).isNoun()
        && governing(sentence.token(graph.head(predicate))).isPresent();
  }

  private static boolean isNegated(Sentence sentence, DependencyGraph graph, int predicate) {
    return graph.children(predicate).stream()
        .filter(child -> child < predicate + 2)
        .anyMatch(c -> NEGATION.contains(sentence.token(c).text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isUnderCondition(Sentence sentence, DependencyGraph graph, int word) {
    return graph.is(word, "mark", "advmod", "case")
        && (CONDITION.contains(sentence.token(word).text().toLowerCase(Locale.ROOT))
            || isInPlaceOf(sentence, word));
  }

  /** "Rather than negotiating", "instead of withdrawing". */
  private static boolean isInPlaceOf(Sentence sentence, int word) {
    var next = word + 1 < sentence.size() ? sentence.token(word + 1).text() : "";
    return switch (sentence.token(word).text().toLowerCase(Locale.ROOT)) {
      case "rather" -> next.equalsIgnoreCase("than");
      case "instead" -> next.equalsIgnoreCase("of");
      default -> false;
    };
  }

  /** "Will withdraw and hand over": the second verb is told as the first, whose words it shares. */
  private Optional<Told> conjoined(Sentence sentence, DependencyGraph graph, int verb, int first) {
    var tag = sentence.token(verb).tag();
    var isShared =
        tag.equals("VB") && graph.children(verb, "aux").isEmpty()
            || tag.equals(sentence.token(first).tag()) && !graph.has(verb, "aux", "nsubj");
    var isConditional =
        !graph.has(verb, "nsubj", "nsubj:pass")
            && graph.children(first).stream().anyMatch(w -> isUnderCondition(sentence, graph, w));
    return Optional.of(
            isConditional ? Told.OPEN : isShared ? own(sentence, graph, first) : Told.ACTUAL)
        .filter(told -> told != Told.ACTUAL);
  }

  /** "No shots were fired", "neither side has kept it". */
  private static boolean isOfNone(Sentence sentence, DependencyGraph graph, int verb) {
    return graph.children(verb, "nsubj", "nsubj:pass", "obj").stream()
        .flatMap(noun -> Stream.concat(Stream.of(noun), graph.children(noun, "det").stream()))
        .anyMatch(word -> NONE.contains(sentence.token(word).text().toLowerCase(Locale.ROOT)));
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
        && Set.of("VBD", "VBN", "VBG").contains(sentence.token(head).tag())
        && graph.children(predicate, "mark").stream()
            .noneMatch(m -> CONDITION.contains(sentence.token(m).lemma()));
  }

  private Optional<Told> governed(Sentence sentence, DependencyGraph graph, int at, int head) {
    var governor = sentence.token(head);
    if (graph.is(at, "conj") && sentence.token(at).isVerb() && governor.isVerb()) {
      return conjoined(sentence, graph, at, head);
    }
    if (!GOVERNED.contains(graph.relation(at))
        && !graph.is(at, "obj", "nsubj", "nsubj:pass", "nmod")) {
      return Optional.empty();
    }
    if (graph.is(at, "obj", "nsubj", "nsubj:pass", "obl")) {
      return governor.isVerb() && !isPresupposed(sentence, graph, at)
          ? Optional.of(own(sentence, graph, head)).filter(t -> t != Told.ACTUAL)
          : ofAdjective(graph, at, governor);
    }
    if (graph.is(at, "nmod")) {
      return Optional.empty();
    }
    if (graph.is(at, "advcl") && isMeans(sentence, graph, at)) {
      return Optional.of(own(sentence, graph, head)).filter(t -> t != Told.ACTUAL);
    }
    if (graph.is(at, "advcl") && !isPurpose(sentence, graph, at)) {
      return Optional.empty();
    }
    var isClaim = graph.is(at, "ccomp") && !isSubjunctive(sentence, at);
    return governing(governor)
        .flatMap(row -> isClaim ? row.ofClaim() : Optional.of(row.becomes()))
        .filter(told -> told != Told.ACTUAL);
  }

  /** What a word makes of its complements, if it makes anything of them. */
  private Optional<Row> governing(Token word) {
    return Optional.ofNullable(governors.get(word.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "can end it by agreeing": done as much as what it brings about. */
  private static boolean isMeans(Sentence sentence, DependencyGraph graph, int clause) {
    return graph.children(clause, "mark", "case").stream()
        .anyMatch(m -> sentence.token(m).text().equalsIgnoreCase("by"));
  }

  /** "A war is unlikely". */
  private Optional<Told> ofAdjective(DependencyGraph graph, int noun, Token adjective) {
    return graph.is(noun, "nsubj") && adjective.tag().startsWith("JJ")
        ? governing(adjective).map(Row::becomes)
        : Optional.empty();
  }

  /** Whoever rejects "its demands" or has not lifted "Israel's blockade" takes it as a fact. */
  private static boolean isPresupposed(Sentence sentence, DependencyGraph graph, int noun) {
    return sentence.token(noun).isNoun() && graph.has(noun, "nmod:poss");
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
