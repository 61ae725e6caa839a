package org.parley.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.language.DependencyGraph;

/**
 * Finds who is said to say it: the deep subject of a verb through passive, coordination, control and
 * relative clauses, the possessor or "by" phrase of a noun, the complement of "according to".
 */
final class SourceFinder {
  private static final int FARTHEST_CONTROLLER = 6;
  private static final Set<String> NO_SPEAKERS = Set.of("it", "there", "that", "this", "what");
  private static final Set<String> CONTROLLED = Set.of("xcomp", "advcl", "conj", "parataxis", "dep");

  private final Syntax syntax;
  private final DependencyGraph graph;

  SourceFinder(Syntax syntax) {
    this.syntax = syntax;
    this.graph = syntax.graph();
  }

  /** The source of this cue, empty where the sentence names none. */
  Optional<Source> find(CueLexicon.Found found) {
    return switch (found.cue().kind()) {
      case V, A -> ofVerb(found);
      case N -> ofNoun(found.head(), found.cue().source());
      case P -> ofPreposition(found.words());
      case R -> Optional.empty();
    };
  }

  private Optional<Source> ofVerb(CueLexicon.Found found) {
    var verb = found.head();
    for (var slot : found.cue().source()) {
      var source =
          slot.equals("nsubj")
              ? deepSubject(verb)
              : dependent(verb, slot).map(this::source);
      if (source.isPresent()) {
        return source;
      }
    }
    return Optional.empty();
  }

  private Optional<Source> deepSubject(int verb) {
    if (syntax.token(verb).isVerb() && syntax.isPassive(verb)) {
      return led(verb, "by").map(this::source);
    }
    return surfaceSubject(verb, 0).or(() -> beside(verb));
  }

  private Optional<Source> surfaceSubject(int verb, int depth) {
    var own = syntax.ownSubject(verb);
    if (own.isPresent()) {
      return own.map(subject -> subject(verb, subject));
    }
    var head = graph.head(verb);
    if (head == DependencyGraph.NONE || depth > FARTHEST_CONTROLLER) {
      return Optional.empty();
    }
    var relation = graph.relation(verb);
    if (relation.startsWith("acl") && syntax.token(head).isNoun()) {
      return syntax.token(verb).tag().equals("VB")
          ? controllerOfNoun(head, depth)
          : Optional.of(source(head));
    }
    if (relation.equals("xcomp")) {
      var object = graph.children(head, "obj", "iobj").stream().filter(o -> o < verb).findFirst();
      if (object.isPresent()) {
        return object.map(this::source);
      }
    }
    if (CONTROLLED.contains(relation) || relation.equals("ccomp") && !syntax.isFinite(verb)) {
      return surfaceSubject(head, depth + 1);
    }
    return Optional.empty();
  }

  /** "Efforts to tell", "the decision to announce": who makes the effort. */
  private Optional<Source> controllerOfNoun(int noun, int depth) {
    var owner = graph.children(noun, "nmod:poss").stream().findFirst();
    if (owner.isPresent()) {
      return owner.map(this::source);
    }
    var governor = graph.head(noun);
    return governor == DependencyGraph.NONE
        ? Optional.empty()
        : surfaceSubject(governor, depth + 1);
  }

  private Source subject(int verb, int subject) {
    var tag = syntax.token(subject).tag();
    if ((tag.equals("WP") || tag.equals("WDT") || syntax.isWord(subject, "that"))
        && graph.is(verb, "acl:relcl", "acl")) {
      return new Source(new Words(subject, subject), graph.head(verb));
    }
    return source(subject);
  }

  /** Where the graph shows no subject: the name or pronoun right beside the verb. */
  private Optional<Source> beside(int verb) {
    if (!syntax.token(verb).tag().matches("VB[DZP]")) {
      return Optional.empty();
    }
    var after = IntStream.range(verb + 1, Math.min(verb + 4, syntax.size()))
        .takeWhile(at -> !syntax.isMark(at))
        .filter(at -> isNominal(at))
        .boxed().findFirst();
    if (verb > 0 && syntax.isMark(verb - 1) && after.isPresent()) {
      return after.map(at -> source(top(at)));
    }
    for (var at = verb - 1; at >= Math.max(0, verb - 3); at--) {
      if (isNominal(at)) {
        return Optional.of(source(top(at)));
      }
      if (!syntax.token(at).tag().matches("RB|VB.|MD")) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean isNominal(int at) {
    return syntax.token(at).isNoun() || syntax.token(at).tag().equals("PRP");
  }

  /** The head of the noun phrase that this noun belongs to. */
  private int top(int noun) {
    var at = noun;
    while (graph.is(at, "compound", "flat", "appos", "nmod", "nmod:poss")
        && graph.head(at) != DependencyGraph.NONE
        && syntax.token(graph.head(at)).isNoun()) {
      at = graph.head(at);
    }
    return at;
  }

  private Optional<Source> ofNoun(int noun, List<String> slots) {
    for (var slot : slots) {
      var found =
          switch (slot) {
            case "poss" -> graph.children(noun, "nmod:poss").stream().findFirst();
            case "compound" ->
                graph.children(noun, "compound", "amod").stream()
                    .filter(c -> syntax.token(c).isName()).findFirst();
            case "nsubj" -> owner(noun);
            default -> led(noun, slot);
          };
      if (found.isPresent()) {
        return found.map(this::source);
      }
    }
    return owner(noun).map(this::source);
  }

  /** "Rebels issued a statement that": the subject of the verb whose object the noun is. */
  private Optional<Integer> owner(int noun) {
    var verb = graph.head(noun);
    if (verb == DependencyGraph.NONE || !graph.is(noun, "obj", "obl") || !syntax.token(verb).isVerb()) {
      return Optional.empty();
    }
    return surfaceSubject(verb, 0).map(Source::head);
  }

  private Optional<Source> ofPreposition(Words preposition) {
    for (var at = preposition.last() + 1; at < syntax.size(); at++) {
      if (syntax.token(at).isNoun() || syntax.token(at).tag().matches("PRP|CD|WP|DT|JJS?")
          && (at + 1 == syntax.size() || syntax.isMark(at + 1) || syntax.token(at).tag().equals("PRP"))) {
        var head = top(at);
        var words = syntax.phrase(head);
        return Optional.of(
            new Source(
                new Words(Math.max(words.first(), preposition.last() + 1), Math.max(words.last(), at)),
                head));
      }
      if (syntax.isWord(at, ",", ".", ";") || syntax.token(at).isVerb() && !syntax.token(at).tag().matches("VB[NG]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> dependent(int verb, String slot) {
    return slot.equals("obj")
        ? graph.children(verb, "obj").stream().findFirst()
        : led(verb, slot);
  }

  /** What hangs on this word by a preposition. */
  private Optional<Integer> led(int head, String preposition) {
    return graph.children(head, "obl", "nmod", "obl:agent").stream()
        .filter(c -> c > head && syntax.leader(c).filter(preposition::equals).isPresent())
        .findFirst();
  }

  private Source source(int head) {
    return new Source(syntax.phrase(head), head);
  }

  /** Whether the source can speak at all: "it was said", "there is" name nobody. */
  boolean isSpeaker(Source source) {
    var words = source.words();
    return words.first() != words.last()
        || !NO_SPEAKERS.contains(syntax.text(words.first()).toLowerCase(java.util.Locale.ROOT))
        || syntax.isWord(words.first(), "it")
        || syntax.isWord(words.first(), "that") && graph.is(words.first(), "nsubj");
  }
}
