package org.parley.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;

/**
 * Undoes what grammar does to every predicate alike: passive, relative clauses, participles,
 * coordination, control and raising. The result is a frame as in the active clause, whatever the
 * sentence looks like. It bears wrong arcs: a phrase is also looked for where parsers often
 * misplace it.
 */
public final class ArgumentFinder {
  private static final int DEEPEST = 12;
  private static final Set<String> RELATIVE = Set.of("WDT", "WP");

  /** "Signed after a meeting with her": who stands there was in the meeting, not in the signing. */
  private static final Set<String> OTHER_TIMES =
      Set.of("after", "before", "during", "since", "following", "amid");

  /** Nouns that only measure or bundle what follows: "a series of bombs", "part of a programme". */
  private static final Set<String> PARTITIVES =
      Set.of(
          "part",
          "half",
          "portion",
          "rest",
          "majority",
          "number",
          "series",
          "round",
          "wave",
          "spate",
          "string",
          "day",
          "week",
          "month",
          "year",
          "lot",
          "handful",
          "pair",
          "couple",
          "dozen",
          "score",
          "hundred",
          "thousand",
          "million",
          "ton",
          "tonne",
          "worth",
          "team",
          "group",
          "mission",
          "contingent",
          "convoy",
          "shipment",
          "campaign",
          "kind",
          "form");

  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "acl", "acl:relcl");

  private final Sentence sentence;
  private final DependencyGraph graph;

  /** A finder over one sentence. */
  public ArgumentFinder(Sentence sentence) {
    this.sentence = sentence;
    this.graph = sentence.graph();
  }

  /** The frame of a verb, participle or predicative adjective. */
  public Frame ofVerb(int verb) {
    var frame = new Frame(verb);
    var passive = isPassive(verb, 0);
    var surface = surfaceSubjects(verb, 0);
    frame.fill(passive ? "obj" : "nsubj", withConjuncts(surface));
    if (passive) {
      frame.note("passive");
      frame.fill("nsubj", prefixed(verb));
    }
    addObjects(frame, verb);
    addPhrases(frame, verb, passive);
    addClauses(frame, verb);
    addJudgement(frame, verb);
    addGap(frame, verb, passive);
    addMeasured(frame, "nsubj");
    addMeasured(frame, "obj");
    if (!passive && frame.fillers("obj").isEmpty()) {
      frame.fill("obj", sharedObjects(verb));
    }
    for (var object : frame.fillers("obj")) {
      addComplements(frame, object, "nmod");
      addComplements(frame, object, "obl");
      frame.fill("poss", withConjuncts(graph.children(object, "nmod:poss")));
      graph.children(object, "amod", "compound").forEach(m -> frame.fill("compound", m));
    }
    for (var judged : frame.fillers("judged")) {
      frame.fill("poss", withConjuncts(graph.children(judged, "nmod:poss")));
    }
    for (var subject : frame.fillers("nsubj")) {
      addComplements(frame, subject, "nmod");
      frame.fill("nsubj:of", graph.children(subject, "amod", "compound", "nmod:poss"));
    }
    for (var phrase : phrases(verb)) {
      if (OTHER_TIMES.contains(preposition(phrase))) {
        continue;
      }
      addComplements(frame, phrase, "nmod");
      addComplements(frame, phrase, "obl");
    }
    return frame;
  }

  /** The frame of a noun, with the arguments of the verb that it depends on. */
  public Frame ofNoun(int noun) {
    var frame = new Frame(noun);
    frame.fill("poss", withConjuncts(graph.children(noun, "nmod:poss")));
    for (var child : graph.children(noun)) {
      if (graph.is(child, "compound", "amod", "nmod:npmod", "dep") && child < noun) {
        frame.fill("compound", child);
        graph.children(child, "conj", "compound", "amod").forEach(c -> frame.fill("compound", c));
      }
    }
    frame.fill("nummod", graph.children(noun, "nummod"));
    for (var part : graph.children(noun, "compound")) {
      frame.fill("nummod", graph.children(part, "nummod"));
    }
    addComplements(frame, noun, "nmod");
    addComplements(frame, noun, "obl");
    for (var phrase : phrases(noun)) {
      addComplements(frame, phrase, "nmod");
    }
    addClauses(frame, noun);
    for (var participle : graph.children(noun, "acl")) {
      if (sentence.token(participle).tag().equals("VBN")) {
        phrases(participle)
            .forEach(p -> frame.fill("nmod:" + preposition(p), withConjuncts(List.of(p))));
      }
    }
    addNeighbours(frame, noun);
    return frame;
  }

  /**
   * The phrases of the verb that a noun is subject or object of: "clashes erupted between X and Y".
   */
  private void addNeighbours(Frame frame, int noun) {
    var head = graph.head(topConjunct(noun));
    if (head == DependencyGraph.NONE) {
      return;
    }
    if (graph.is(topConjunct(noun), "nsubj", "nsubj:pass", "obj", "root", "obl")) {
      for (var phrase : phrases(head)) {
        var after = phrase > noun;
        if (phrase != noun && after) {
          var slot = "nmod:" + preposition(phrase);
          if (frame.fillers(slot).isEmpty()) {
            frame.fill(slot, withConjuncts(List.of(phrase)));
          }
        }
      }
    }
  }

  /** The first of a chain of coordinated words. */
  public int topConjunct(int token) {
    var at = token;
    for (var step = 0; step < DEEPEST && graph.is(at, "conj"); step++) {
      at = graph.head(at);
    }
    return at;
  }

  /** The tokens and what is coordinated with them. */
  public List<Integer> withConjuncts(List<Integer> tokens) {
    var all = new ArrayList<Integer>();
    for (var token : tokens) {
      addConjuncts(token, all, 0);
    }
    return all;
  }

  private void addConjuncts(int token, List<Integer> all, int depth) {
    if (depth > DEEPEST || all.contains(token)) {
      return;
    }
    all.add(token);
    for (var conjunct : graph.children(token, "conj")) {
      if (!sentence.token(conjunct).isVerb()) {
        addConjuncts(conjunct, all, depth + 1);
      }
    }
  }

  /** "A UN-mediated truce": who stands before the hyphen did it. */
  private List<Integer> prefixed(int participle) {
    return participle > 1 && sentence.token(participle - 1).text().equals("-")
        ? List.of(participle - 2)
        : List.of();
  }

  /** Whether the surface subject of a verb is the one to whom it is done. */
  boolean isPassive(int verb, int depth) {
    if (graph.has(verb, "aux:pass", "nsubj:pass")) {
      return true;
    }
    var token = sentence.token(verb);
    if (!token.tag().equals("VBN") && !token.tag().equals("VBD") && !token.isAdjective()) {
      return false;
    }
    if (token.tag().equals("VBN") && graph.children(verb, "aux").isEmpty() && hasAgent(verb)) {
      return true;
    }
    if (token.tag().equals("VBN")
        && graph.children(verb, "aux").isEmpty()
        && graph.children(verb, "nsubj").isEmpty()) {
      if (graph.is(verb, "acl", "amod", "advcl", "dep")) {
        return true;
      }
      if (graph.is(verb, "conj") && depth < DEEPEST) {
        return isPassive(graph.head(verb), depth + 1);
      }
    }
    return false;
  }

  /**
   * "A truce called by the neighbours failed": "by" gives a participle away that was taken for a
   * verb.
   */
  private boolean hasAgent(int participle) {
    return phrases(participle).stream().anyMatch(p -> preposition(p).equals("by"));
  }

  /** The subject as the sentence shows it, its own or the one that grammar lends it. */
  List<Integer> surfaceSubjects(int verb, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    var own = graph.children(verb, "nsubj", "nsubj:pass");
    if (!own.isEmpty()) {
      return own.stream()
          .map(s -> isRelative(s) && antecedent(verb) >= 0 ? antecedent(verb) : s)
          .toList();
    }
    var reduced = subjectOfReducedClause(verb);
    if (!reduced.isEmpty()) {
      return reduced;
    }
    var head = graph.head(verb);
    if (head == DependencyGraph.NONE) {
      return List.of();
    }
    var relation = graph.relation(verb);
    if (relation.equals("amod") || relation.equals("acl") || relation.equals("acl:relcl")) {
      return sentence.token(head).isNoun() || sentence.token(head).isPronoun()
          ? List.of(head)
          : List.of();
    }
    if (relation.equals("conj")) {
      return sentence.token(head).isVerb() || graph.has(head, "cop", "nsubj")
          ? surfaceSubjects(head, depth + 1)
          : List.of();
    }
    if (relation.equals("xcomp")) {
      return controllers(verb, head, depth);
    }
    if (Set.of("advcl", "ccomp", "dep", "parataxis", "obl").contains(relation)
        && lacksSubject(verb)) {
      return controllers(verb, head, depth);
    }
    return List.of();
  }

  /**
   * "A deal brokered by X was accepted": parsers take the participle for a clause that is the
   * subject.
   */
  private List<Integer> subjectOfReducedClause(int verb) {
    return graph.children(verb, "csubj", "csubj:pass").stream()
        .filter(clause -> sentence.token(clause).tag().equals("VBN"))
        .filter(clause -> graph.children(clause, "aux", "aux:pass").isEmpty())
        .findFirst()
        .map(clause -> graph.children(clause, "nsubj", "nsubj:pass"))
        .orElse(List.of());
  }

  /** Participles and infinitives have no subject of their own. */
  private boolean lacksSubject(int verb) {
    var tag = sentence.token(verb).tag();
    return tag.equals("VBG")
        || tag.equals("VBN")
        || graph.children(verb, "mark").stream()
            .anyMatch(m -> sentence.token(m).tag().equals("TO"));
  }

  /**
   * The object of "urged X to", "accused X of", "saw X doing"; else the subject of the clause
   * above.
   */
  private List<Integer> controllers(int verb, int head, int depth) {
    var objects = graph.children(head, "obj", "iobj").stream().filter(o -> o < verb).toList();
    var byObject = graph.is(verb, "xcomp") || opensWith(verb, Set.of("of", "for", "from"));
    if (byObject && !objects.isEmpty()) {
      return objects;
    }
    if (byObject && isPassive(head, 0)) {
      return surfaceSubjects(head, depth + 1);
    }
    return sentence.token(head).isVerb() || sentence.token(head).isAdjective()
        ? surfaceSubjects(head, depth + 1)
        : List.of();
  }

  private boolean opensWith(int verb, Set<String> words) {
    return graph.children(verb, "mark", "case").stream()
        .anyMatch(m -> words.contains(sentence.token(m).lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean isRelative(int token) {
    return RELATIVE.contains(sentence.token(token).tag())
        || sentence.token(token).text().equalsIgnoreCase("that")
            && graph.is(token, "nsubj", "nsubj:pass");
  }

  /** The noun that a relative clause belongs to, or -1. */
  private int antecedent(int verb) {
    var at = topConjunct(verb);
    return graph.is(at, "acl:relcl", "acl") ? graph.head(at) : -1;
  }

  private void addObjects(Frame frame, int verb) {
    for (var object : graph.children(verb, "obj")) {
      var antecedent = antecedent(verb);
      frame.fill(
          "obj",
          isRelative(object) && antecedent >= 0
              ? List.of(antecedent)
              : withConjuncts(List.of(object)));
    }
    if (frame.fillers("obj").isEmpty()) {
      frame.fill("obj", strayObjects(verb));
    }
    frame.fill("iobj", withConjuncts(graph.children(verb, "iobj")));
  }

  /**
   * "rejected Thursday an appeal", "denounced as a crime the raid": what stands between verb and
   * object leaves it unattached.
   */
  private List<Integer> strayObjects(int verb) {
    var judgements = phrases(verb).stream().filter(p -> preposition(p).equals("as"));
    return Stream.concat(Stream.of(verb), judgements)
        .flatMap(head -> graph.children(head, "dep").stream())
        .filter(token -> token > verb && sentence.token(token).isNoun())
        .filter(token -> graph.children(token, "case", "mark").isEmpty())
        .filter(token -> graph.has(token, "det", "amod", "nmod:poss", "nummod"))
        .limit(1)
        .toList();
  }

  /** "part of the aid", "a series of attacks": what is measured stands in the slot as well. */
  private void addMeasured(Frame frame, String slot) {
    for (var measure : frame.fillers(slot)) {
      measured(measure).forEach(token -> frame.fill(slot, withConjuncts(List.of(token))));
    }
  }

  private List<Integer> measured(int noun) {
    return PARTITIVES.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT))
        ? graph.children(noun, "nmod").stream().filter(n -> preposition(n).equals("of")).toList()
        : List.of();
  }

  /** The noun that stands for this one in its clause: the first conjunct, or its measure. */
  int standIn(int noun) {
    var top = topConjunct(noun);
    var head = graph.head(top);
    return head != DependencyGraph.NONE && measured(head).contains(top) ? topConjunct(head) : top;
  }

  /**
   * What somebody is called or said to be, and who: "called the raid an act of war", "said the vote
   * was a sham", "described them as heroes".
   */
  private void addJudgement(Frame frame, int verb) {
    for (var word : graph.children(verb, "xcomp", "ccomp")) {
      if (!sentence.token(word).isVerb()) {
        frame.fill("pred", word);
        frame.fill("judged", withConjuncts(graph.children(word, "nsubj")));
      }
    }
    for (var object : graph.children(verb, "obj")) {
      graph.children(object, "dep").stream()
          .filter(word -> word > object)
          .forEach(word -> frame.fill("pred", word));
    }
    if (!frame.fillers("iobj").isEmpty()) {
      frame.fill("pred", frame.fillers("obj"));
    }
    frame.fill("pred", frame.fillers("obl:as"));
    for (var word : frame.fillers("pred")) {
      frame.fill("pred", graph.children(word, "conj", "amod", "compound", "nmod"));
    }
    if (frame.fillers("judged").isEmpty()) {
      frame.fill("judged", frame.fillers(frame.fillers("iobj").isEmpty() ? "obj" : "iobj"));
    }
  }

  /** "the town that X shelled": the noun fills the gap. */
  private void addGap(Frame frame, int verb, boolean passive) {
    if (!passive
        && graph.is(verb, "acl:relcl")
        && frame.fillers("obj").isEmpty()
        && !hasGapElsewhere(verb)
        && !frame.fillers("nsubj").contains(graph.head(verb))) {
      frame.fill("obj", graph.head(verb));
      frame.note("relative clause");
    }
  }

  /** "The church in which they sheltered", "the town where they shelled the market". */
  private boolean hasGapElsewhere(int verb) {
    return graph.children(verb).stream()
        .anyMatch(
            c ->
                sentence.token(c).tag().equals("WRB")
                    || RELATIVE.contains(sentence.token(c).tag()) && graph.has(c, "case"));
  }

  private void addPhrases(Frame frame, int verb, boolean passive) {
    for (var phrase : phrases(verb)) {
      var preposition = preposition(phrase);
      var all = withConjuncts(List.of(phrase));
      if (passive && preposition.equals("by")) {
        frame.fill("nsubj", all);
      } else {
        frame.fill("obl:" + preposition, all);
        frame.fill("nmod:" + preposition, all);
      }
    }
    for (var child : graph.children(verb, "compound:prt")) {
      frame.fill("prt", child);
    }
  }

  /** The prepositional phrases that hang on a word. */
  private List<Integer> phrases(int head) {
    var adverbs = graph.children(head, "advmod", "compound:prt");
    return Stream.concat(
            graph.children(head).stream(),
            adverbs.stream().flatMap(a -> graph.children(a).stream()))
        .filter(
            c ->
                graph.isKindOf(c, "obl")
                    || graph.isKindOf(c, "nmod") && !graph.is(c, "nmod:poss")
                    || graph.is(c, "advcl", "dep") && graph.has(c, "case"))
        .filter(c -> !preposition(c).isEmpty())
        .toList();
  }

  private void addComplements(Frame frame, int noun, String family) {
    for (var phrase : phrases(noun)) {
      var slot = family + ":" + preposition(phrase);
      frame.fill(slot, withConjuncts(List.of(phrase)));
    }
  }

  /** The preposition of a phrase, of several words joined by underscores: {@code in_front_of}. */
  public String preposition(int phrase) {
    var words = new StringBuilder();
    for (var child : graph.children(phrase, "case", "mark")) {
      if (child > phrase || sentence.token(child).tag().equals("POS")) {
        continue;
      }
      words.append(words.length() > 0 ? "_" : "").append(lower(child));
      for (var part : graph.children(child, "fixed")) {
        words.append('_').append(lower(part));
      }
    }
    return words.toString();
  }

  private String lower(int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  private void addClauses(Frame frame, int head) {
    for (var child : graph.children(head)) {
      if (CLAUSES.contains(graph.relation(child))) {
        frame.fill(graph.is(child, "acl:relcl") ? "acl" : graph.relation(child), child);
        if (graph.is(child, "ccomp") && !isPassive(child, 0)) {
          frame.fill("ccomp:nsubj", withConjuncts(graph.children(child, "nsubj")));
          frame.fill("ccomp:aux", graph.children(child, "aux"));
        }
        var opening = preposition(child);
        if (!opening.isEmpty() && !opening.equals("to") && !opening.equals("that")) {
          frame.fill("obl:" + opening, child);
          frame.fill("nmod:" + opening, child);
          if (opening.endsWith("_to")) {
            var subject = withConjuncts(graph.children(child, "nsubj", "nsubj:pass"));
            frame.fill("obl:" + opening.substring(0, opening.length() - 3), subject);
          }
        }
        if (graph.is(child, "acl") || graph.is(child, "advcl") && opening.equals("to")) {
          frame.fill("xcomp", child);
        }
      }
    }
  }

  /** "shelled and bombed the town": the first verb shares the object of the second. */
  private List<Integer> sharedObjects(int verb) {
    for (var next : graph.children(verb, "conj")) {
      var gap = next - verb;
      if (sentence.token(next).isVerb() && gap <= 3 && !graph.children(next, "obj").isEmpty()) {
        return withConjuncts(graph.children(next, "obj"));
      }
    }
    return List.of();
  }
}
