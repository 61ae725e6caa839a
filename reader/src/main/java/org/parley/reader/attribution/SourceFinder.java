package org.parley.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.language.DependencyGraph;

/**
 * Finds who is said to say it: the deep subject of a verb through passive, coordination, control
 * and relative clauses, the possessor or "by" phrase of a noun, the complement of "according to".
 */
final class SourceFinder {
  private static final String TIME =
      "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|morning|afternoon|evening"
          + "|night|week|weekend|month|year|January|February|March|April|June|July|August|September"
          + "|October|November|December";
  private static final int FARTHEST_CONTROLLER = 6;
  private static final Set<String> CONTROLLED =
      Set.of("xcomp", "advcl", "conj", "parataxis", "dep");

  /** Verbs whose object does what the infinitive says (VerbNet force-59, urge-58.1, order-58.3). */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "urge",
          "tell",
          "order",
          "force",
          "allow",
          "let",
          "make",
          "help",
          "get",
          "want",
          "expect",
          "push",
          "press",
          "persuade",
          "dare",
          "compel",
          "lead",
          "cause",
          "prompt",
          "encourage",
          "invite",
          "advise",
          "instruct",
          "enable",
          "permit",
          "require",
          "hear",
          "see",
          "quote",
          "convince",
          "beg",
          "command",
          "pressure");

  private final Syntax syntax;
  private final DependencyGraph graph;

  private final CueLexicon lexicon;

  SourceFinder(Syntax syntax, CueLexicon lexicon) {
    this.syntax = syntax;
    this.graph = syntax.graph();
    this.lexicon = lexicon;
  }

  /** The source of this cue, empty where the sentence names none. */
  Optional<Source> find(CueLexicon.Found found) {
    return switch (found.cue().kind()) {
      case V, A -> ofVerb(found).map(source -> apart(source, found.words()));
      case N -> ofNoun(found.head(), slots(found.cue())).map(s -> apart(s, found.words()));
      case P -> ofPreposition(found.words());
      case R -> Optional.empty();
    };
  }

  /** A slot that holds the content cannot hold the source as well. */
  private static List<String> slots(Cue cue) {
    return cue.source().stream().filter(slot -> !cue.content().contains(slot)).toList();
  }

  private Optional<Source> ofVerb(CueLexicon.Found found) {
    var verb = found.head();
    for (var slot : found.cue().source()) {
      var source =
          slot.equals("nsubj") ? deepSubject(verb) : dependent(verb, slot).map(this::source);
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
    if (!isFiniteGroup(verb)
        || graph.is(verb, "acl:relcl") && syntax.ownSubject(verb).isPresent()) {
      return surfaceSubject(verb, 0);
    }
    var own = syntax.ownSubject(verb);
    return own.isPresent() && isCredible(own.get(), verb)
        ? surfaceSubject(verb, 0)
        : beside(verb).or(() -> surfaceSubject(verb, 0));
  }

  /** Not where a quotation mark, a bracket or a comma and a nearer noun part it from its verb. */
  private boolean isCredible(int subject, int verb) {
    var first = Math.min(subject, verb);
    var last = Math.max(subject, verb);
    if (isTime(subject)) {
      return false;
    }
    if (syntax.isQuoteBetween(first + 1, last - 1)
        || subject < verb && syntax.isWord(verb - 1, ")") && bracket(verb - 1) < subject) {
      return false;
    }
    var near = verb - 1;
    while (near > subject && syntax.token(near).tag().matches("RB|MD|VB[DZP]")) {
      near--;
    }
    if (near <= subject || !isNominal(near)) {
      return true;
    }
    var begin = syntax.phrase(near).first();
    return begin <= subject
        || !syntax.isWord(begin - 1, ",")
        || IntStream.range(subject, begin).anyMatch(at -> syntax.token(at).tag().startsWith("W"))
        || syntax.phrase(near).last() + 1 < verb - 1 && syntax.isMark(verb - 1);
  }

  /** The opening bracket that this closing one answers. */
  private int bracket(int closing) {
    var at = closing;
    while (at > 0 && !syntax.isWord(at, "(", "[")) {
      at--;
    }
    return at;
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
    if (head > verb
        && syntax.token(verb).tag().equals("VBG")
        && verb > 0
        && syntax.token(verb - 1).tag().matches("IN|RB|,")) {
      var host = verbBefore(verb);
      if (host.isPresent()) {
        return surfaceSubject(host.get(), depth + 1);
      }
    }
    if (syntax.leader(verb).filter("as"::equals).isPresent()) {
      var quoted =
          graph.children(head, "obj", "nsubj:pass").stream().filter(o -> o < verb).findFirst();
      if (quoted.isPresent()) {
        return quoted.map(this::source);
      }
    }
    if (syntax.token(verb).tag().equals("VBG")
        && syntax.isWord(verb - 1, ",")
        && graph.is(verb, "advcl", "xcomp", "dep")
        && graph.is(head, "ccomp")
        && graph.head(head) < head) {
      return surfaceSubject(graph.head(head), depth + 1);
    }
    if (graph.is(verb, "conj")
        && isFiniteForm(verb)
        && graph.is(head, "ccomp")
        && graph.head(head) < head
        && syntax.token(previousWord(verb)).tag().equals("CC")
        && syntax.token(graph.head(head)).tag().equals(syntax.token(verb).tag())) {
      return surfaceSubject(graph.head(head), depth + 1);
    }
    var relation = graph.relation(verb);
    if (relation.startsWith("acl") && syntax.token(head).isNoun()) {
      return syntax.token(verb).tag().equals("VB")
          ? controllerOfNoun(head, depth)
          : Optional.of(source(head));
    }
    if (relation.equals("xcomp")) {
      var object = graph.children(head, "obj", "iobj").stream().filter(o -> o < verb).findFirst();
      if (object.isPresent() && OBJECT_CONTROL.contains(syntax.token(head).lemma())) {
        return object.map(this::source);
      }
    }
    if (CONTROLLED.contains(relation) || relation.equals("ccomp") && !syntax.isFinite(verb)) {
      return surfaceSubject(head, depth + 1);
    }
    return Optional.empty();
  }

  /** The nearest token before this verb that is no adverb. */
  private int previousWord(int verb) {
    var at = verb - 1;
    while (at > 0 && syntax.token(at).tag().startsWith("RB")) {
      at--;
    }
    return Math.max(at, 0);
  }

  private Optional<Integer> verbBefore(int verb) {
    for (var at = verb - 1; at >= 0; at--) {
      if (syntax.token(at).isVerb() && !graph.is(at, "aux", "aux:pass", "cop")) {
        return Optional.of(at);
      }
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
    if (!isFiniteGroup(verb)) {
      return Optional.empty();
    }
    var behind = behind(verb);
    return behind.isPresent() ? behind : before(verb);
  }

  /** "..., said the minister": a noun phrase behind the verb and no other verb behind that. */
  private Optional<Source> behind(int verb) {
    if (verb == 0 || !syntax.isMark(verb - 1)) {
      return Optional.empty();
    }
    var noun =
        IntStream.range(verb + 1, Math.min(verb + 5, syntax.size()))
            .takeWhile(at -> !syntax.isMark(at) && !syntax.token(at).isVerb())
            .filter(at -> isNominal(at) && !isTime(at))
            .boxed()
            .findFirst();
    var goesOn =
        IntStream.range(verb + 1, syntax.size())
            .takeWhile(at -> !syntax.isMark(at) && !syntax.token(at).tag().startsWith("W"))
            .anyMatch(this::isFiniteForm);
    return goesOn ? Optional.empty() : noun.map(at -> source(top(at, false)));
  }

  private Optional<Source> before(int verb) {
    var from = verb - 1;
    if (syntax.isWord(from, ")")) {
      from = bracket(from) - 1;
    }
    var aside = syntax.isWord(from, ",");
    if (aside) {
      from--;
    }
    while (from > 0
        && (isTime(from)
            || syntax.token(from).tag().matches("RB|MD|VB[DZP]")
            || syntax.isWord(from, "late", "early", "last", "this", "past", "on", "in"))) {
      from--;
    }
    if (from < 0) {
      return Optional.empty();
    }
    if (isNominal(from)) {
      return Optional.of(source(top(from, aside)));
    }
    var head = graph.head(from);
    return graph.is(from, "acl", "acl:relcl") && head != DependencyGraph.NONE && head < from
        ? Optional.of(source(head))
        : Optional.empty();
  }

  private boolean isTime(int at) {
    return graph.is(at, "obl:tmod") || syntax.text(at).matches(TIME);
  }

  private boolean isFiniteForm(int at) {
    return syntax.token(at).tag().matches("VB[DZP]");
  }

  private boolean isFiniteGroup(int at) {
    return isFiniteForm(at) || at > 0 && syntax.token(at - 1).tag().matches("MD|VB[DZP]");
  }

  private boolean isNominal(int at) {
    return syntax.token(at).isNoun() || syntax.token(at).tag().equals("PRP");
  }

  /**
   * The head of the noun phrase that this noun belongs to.
   *
   * @param aside whether a comma closes the phrase, so that the noun may be its apposition
   */
  private int top(int noun, boolean aside) {
    var at = noun;
    for (var steps = 0; steps < FARTHEST_CONTROLLER; steps++) {
      var head = graph.head(at);
      if (head == DependencyGraph.NONE) {
        return at;
      }
      var inPhrase =
          (graph.is(at, "compound", "flat", "nmod", "nmod:poss") || aside && graph.is(at, "appos"))
              && syntax.token(head).tag().matches("NN.*|CD|DT");
      var inRelative =
          graph.is(at, "obl", "obj", "xcomp")
              && graph.is(head, "acl", "acl:relcl")
              && graph.head(head) < head;
      if (!inPhrase && !inRelative) {
        return at;
      }
      at = inRelative ? graph.head(head) : head;
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
                    .filter(c -> syntax.token(c).isName())
                    .findFirst();
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
    if (verb == DependencyGraph.NONE
        || !graph.is(noun, "obj", "obl")
        || !syntax.token(verb).isVerb()) {
      return Optional.empty();
    }
    return surfaceSubject(verb, 0).map(Source::head);
  }

  private Optional<Source> ofPreposition(Words preposition) {
    for (var at = preposition.last() + 1; at < syntax.size(); at++) {
      if (syntax.token(at).isNoun()
          || syntax.token(at).tag().matches("PRP|CD|WP|DT|JJS?")
              && (at + 1 == syntax.size()
                  || syntax.isMark(at + 1)
                  || syntax.token(at).tag().equals("PRP"))) {
        var head = top(at, false);
        var words = syntax.phrase(head);
        var first = Math.max(words.first(), preposition.last() + 1);
        var last = endBeforeVerb(first, Math.max(words.last(), at));
        return Optional.of(new Source(new Words(first, last), speaker(head)));
      }
      if (syntax.isWord(at, ",", ".", ";")
          || syntax.token(at).isVerb() && !syntax.token(at).tag().matches("VB[NG]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where the phrase took in the verb that follows its comma: "according to Kyiv, has". */
  private int endBeforeVerb(int first, int last) {
    for (var at = first + 1; at < last; at++) {
      if (syntax.token(at).tag().startsWith("W")) {
        return last;
      }
      if (syntax.isWord(at, ",") && isFiniteForm(at + 1)) {
        return at - 1;
      }
    }
    return last;
  }

  private Optional<Integer> dependent(int verb, String slot) {
    return slot.equals("obj") ? graph.children(verb, "obj").stream().findFirst() : led(verb, slot);
  }

  /** What hangs on this word by a preposition. */
  private Optional<Integer> led(int head, String preposition) {
    return graph.children(head, "obl", "nmod", "obl:agent").stream()
        .filter(c -> c > head && syntax.leader(c).filter(preposition::equals).isPresent())
        .findFirst();
  }

  private Source source(int head) {
    return new Source(withPartner(withinQuotes(syntax.phrase(head), head)), speaker(head));
  }

  /** "A statement by the army", "the ministry's report": the one who speaks through it. */
  private int speaker(int head) {
    if (!lexicon.isUtterance(syntax.token(head).lemma())) {
      return head;
    }
    return led(head, "by")
        .or(() -> led(head, "from"))
        .or(() -> graph.children(head, "nmod:poss").stream().findFirst())
        .or(() -> led(head, "of"))
        .or(
            () ->
                graph.children(head, "compound").stream()
                    .filter(c -> syntax.token(c).isName())
                    .findFirst())
        .orElse(head);
  }

  /** "France and Germany said" where the graph leaves France to another verb. */
  private Words withPartner(Words words) {
    var and = words.first() - 1;
    if (and < 1 || !syntax.isWord(and, "and") || !syntax.token(and - 1).isNoun()) {
      return words;
    }
    var partner = syntax.phrase(and - 1);
    var begins =
        partner.first() == 0
            || syntax.isWord(
                partner.first() - 1, ",", "as", "that", "while", "when", "after", "because");
    return begins && partner.last() <= and - 1 ? new Words(partner.first(), words.last()) : words;
  }

  /** A phrase that runs over one quotation mark has taken in a quotation that is not its own. */
  private Words withinQuotes(Words words, int head) {
    if (!syntax.isQuoteBetween(words.first(), words.last())) {
      return words;
    }
    var first = head;
    while (first > words.first() && !syntax.isWord(first - 1, "“", "”", "\"", "''")) {
      first--;
    }
    var last = head;
    while (last < words.last() && !syntax.isWord(last + 1, "“", "”", "\"", "''")) {
      last++;
    }
    return syntax.trim(new Words(first, last));
  }

  /** The source without the cue, where the cue hangs in the phrase: "a letter saying". */
  private Source apart(Source source, Words cue) {
    var words = source.words();
    if (words.last() < cue.first() || cue.last() < words.first()) {
      return source;
    }
    if (source.head() < cue.first() && words.first() < cue.first()) {
      return new Source(syntax.trim(new Words(words.first(), cue.first() - 1)), source.head());
    }
    return source.head() > cue.last() && words.last() > cue.last()
        ? new Source(syntax.trim(new Words(cue.last() + 1, words.last())), source.head())
        : source;
  }

  /**
   * Whether the source can be reported: "you" is the reader and "I" outside quotation marks the
   * writer; the "it" of "it is worth noting" names nobody.
   */
  boolean isReported(Source source, int cue, boolean quoted) {
    var words = source.words();
    if (words.first() != words.last()) {
      return true;
    }
    if (syntax.isWord(words.first(), "you", "'s", "’s")
        || !quoted && syntax.isWord(words.first(), "i", "we", "us", "me")) {
      return false;
    }
    return !syntax.isWord(words.first(), "it") || isFiniteForm(cue) || syntax.isFinite(cue);
  }
}
