package org.parley.reader.ceasefire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.reader.event.ArgumentFinder;
import org.parley.reader.event.Frame;
import org.parley.reader.event.Opponents;
import org.parley.reader.event.Predicate;
import org.parley.reader.event.Slot;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.actor.ActorMention;

/** Finds what one sentence says is done to the truces that it names. */
final class ActFinder {
  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "acl");
  private static final List<String> ARGUMENTS =
      List.of("obj", "nsubj", "obl:to", "obl:on", "obl:for", "obl:with", "obl:in", "obl:by");
  private static final Set<ActKind> BEGINNING =
      Set.of(ActKind.OFFER, ActKind.CALL, ActKind.AGREE, ActKind.EFFECTIVE);

  /** Tags of a verb that tells by itself what was done: "announced that it has reached a truce". */
  private static final Set<String> DONE = Set.of("VBD", "VBN");

  private static final Set<String> BETWEEN = Set.of("nmod:between", "nmod:with");
  private static final Set<String> SIDES = Set.of("side", "party", "both", "camp");
  private static final Set<String> ALL_OF_THEM =
      Set.of("both", "two", "all", "each", "warring", "opposing", "rival", "conflicting");

  /** Words that may stand between a verb and the noun of its object. */
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "DT", "JJ", "NN", "NNP", "CD", "HYPH", "VBN", "VBD", "PRP$", "POS", "``", "''", "NNPS");

  private static final Set<String> BROKERED =
      Set.of("brokered", "mediated", "sponsored", "negotiated", "facilitated", "arranged");

  private static final Set<String> TALKS =
      Set.of("talk", "negotiation", "meeting", "discussion", "dialogue", "round", "effort");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final int WIDEST_OBJECT = 8;

  private final Sentence sentence;
  private final Set<Integer> truces;
  private final Set<Integer> pronouns;
  private final ActLexicon lexicon;
  private final Surroundings around;
  private final ArgumentFinder arguments;
  private final ActReader reader;

  /**
   * A finder in one sentence.
   *
   * @param truces tokens that name a truce or hold one
   * @param pronouns tokens that may point to a truce named before
   */
  ActFinder(
      Sentence sentence,
      Set<Integer> truces,
      Set<Integer> pronouns,
      ActLexicon lexicon,
      Surroundings around) {
    this.sentence = sentence;
    this.truces = truces;
    this.pronouns = pronouns;
    this.lexicon = lexicon;
    this.around = around;
    this.arguments = new ArgumentFinder(sentence);
    this.reader = new ActReader(sentence, truces, lexicon, around);
  }

  List<ActMention> find() {
    var found = new ArrayList<ActMention>();
    var done = new HashSet<Integer>();
    for (var token : sentence.tokens()) {
      hit(token.index())
          .filter(h -> done.add(h.frame().trigger()))
          .ifPresent(h -> found.addAll(read(h)));
    }
    return found;
  }

  /** A row that fits the words at a token, with the truce that fills its slot. */
  private record Hit(ActRule rule, Frame frame, int truce) {}

  private Optional<Hit> hit(int token) {
    for (var predicate : lexicon.at(sentence, token)) {
      var frame = frame(predicate, token);
      for (var rule : lexicon.rules(predicate)) {
        var truce = truceOf(rule, frame);
        if (truce.isPresent() && (!rule.negated() || reader.isNegated(token))) {
          return truce.map(t -> new Hit(rule, frame, t));
        }
      }
    }
    return Optional.empty();
  }

  private Frame frame(Predicate predicate, int token) {
    var isPredicate = predicate.part() != 'n' || sentence.graph().has(token, "cop");
    return isPredicate ? arguments.ofVerb(token) : arguments.ofNoun(token);
  }

  private Optional<Integer> truceOf(ActRule rule, Frame frame) {
    for (var slot : rule.truce()) {
      if (slot.relation().equals("self")) {
        return Optional.of(frame.trigger());
      }
      if (slot.relation().equals("sentence")) {
        return truces.stream().findFirst();
      }
      var found = truceIn(rule, slot, frame);
      if (found.isPresent()) {
        return found;
      }
    }
    return rule.truce().stream().anyMatch(s -> s.relation().equals("obj"))
        ? besideVerb(frame)
        : rule.truce().stream().anyMatch(s -> s.relation().equals("nsubj"))
            ? beforeVerb(frame)
            : Optional.empty();
  }

  private Optional<Integer> truceIn(ActRule rule, Slot slot, Frame frame) {
    for (var filler : frame.fillers(slot)) {
      if (truces.contains(filler) || rule.pronoun() && pronouns.contains(filler)) {
        return isOtherwiseFilled(rule, slot, frame) ? Optional.empty() : Optional.of(filler);
      }
      var isClause = CLAUSES.contains(slot.relation()) || sentence.token(filler).isVerb();
      var inside = isClause ? argumentOf(rule, slot, filler) : anywhereBelow(rule, filler);
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  /** In "an agreement to end the war" it is the war that ends. */
  private boolean isOtherwiseFilled(ActRule rule, Slot slot, Frame frame) {
    var mayBeObject = rule.truce().stream().anyMatch(s -> s.relation().equals("obj"));
    return slot.relation().equals("nsubj")
        && mayBeObject
        && (frame.fillers("obj").stream().anyMatch(o -> !truces.contains(o))
            || frame.fillers("xcomp").stream().anyMatch(x -> sentence.token(x).isVerb()));
  }

  private Optional<Integer> anywhereBelow(ActRule rule, int phrase) {
    if (!rule.deep() || TALKS.contains(sentence.token(phrase).lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    var below = sentence.graph().subtree(phrase);
    return truces.stream().filter(below::get).findFirst();
  }

  private Optional<Integer> argumentOf(ActRule rule, Slot slot, int verb) {
    var isTold = slot.relation().equals("ccomp") && DONE.contains(sentence.token(verb).tag());
    if (BEGINNING.contains(rule.act()) && (isTold || lexicon.isOfLater(sentence, verb))) {
      return Optional.empty();
    }
    var frame = arguments.ofVerb(verb);
    return ARGUMENTS.stream()
        .flatMap(one -> frame.fillers(one).stream())
        .filter(t -> truces.contains(t) || rule.pronoun() && pronouns.contains(t))
        .findFirst();
  }

  /** The truce right after a verb that the parser gave another object or none. */
  private Optional<Integer> besideVerb(Frame frame) {
    if (!sentence.token(frame.trigger()).isVerb() || !frame.fillers("obj").isEmpty()) {
      return Optional.empty();
    }
    var last = Math.min(sentence.size() - 1, frame.trigger() + WIDEST_OBJECT);
    for (var at = frame.trigger() + 1; at <= last; at++) {
      if (truces.contains(at)) {
        return Optional.of(at);
      }
      if (!BEFORE_NOUN.contains(sentence.token(at).tag())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The truce before a verb that the parser gave no subject of its own. */
  private Optional<Integer> beforeVerb(Frame frame) {
    var verb = frame.trigger();
    if (!FINITE.contains(sentence.token(verb).tag()) || !frame.fillers("nsubj").isEmpty()) {
      return Optional.empty();
    }
    for (var at = verb - 1; at >= 0 && !sentence.token(at).isVerb(); at--) {
      if (truces.contains(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private List<ActMention> read(Hit hit) {
    var trigger = sentence.token(hit.frame().trigger());
    var range = new Range(trigger.begin(), trigger.end());
    var speakers =
        around.speech().accountsOf(range).stream()
            .flatMap(a -> a.speakers().stream())
            .distinct()
            .toList();
    return reader.read(hit.rule(), hit.frame(), hit.truce(), who(hit, speakers), range);
  }

  private ActReader.Who who(Hit hit, List<Actor> speakers) {
    var rule = hit.rule();
    var frame = hit.frame();
    var isBoth =
        rule.by().stream().flatMap(s -> fillers(s, frame).stream()).anyMatch(this::isBothSides);
    var by = isBoth ? List.<Actor>of() : by(rule, frame, speakers);
    var mediators = actors(rule.mediator(), frame);
    return new ActReader.Who(
        by, isBoth, mediators.isEmpty() ? brokers() : mediators, between(), speakers);
  }

  private List<Integer> fillers(Slot slot, Frame frame) {
    return slot.relation().equals("clause") ? clauseSubjects(frame.trigger()) : frame.fillers(slot);
  }

  private List<Actor> by(ActRule rule, Frame frame, List<Actor> speakers) {
    if (rule.isBy("parties")) {
      return List.of();
    }
    if (rule.isBy("speaker")) {
      return speakers;
    }
    if (rule.isBy("self")) {
      var self = mention(frame.trigger()).map(ActorMention::actors).orElse(List.of());
      if (!self.isEmpty()) {
        return self;
      }
    }
    var named = actors(rule.by(), frame);
    var isResult = sentence.token(frame.trigger()).tag().equals("VBG") && isAfterComma(frame);
    return named.isEmpty() && isResult ? actorsOfClause(frame.trigger()) : named;
  }

  private boolean isAfterComma(Frame frame) {
    return frame.trigger() > 0 && word(frame.trigger() - 1).equals(",");
  }

  /** "Troops launched an attack, breaking the truce": whoever did what the clause tells. */
  private List<Actor> actorsOfClause(int participle) {
    return sentence.graph().ancestors(participle).stream()
        .filter(a -> sentence.token(a).isVerb())
        .findFirst()
        .map(verb -> arguments.ofVerb(verb).fillers("nsubj"))
        .orElse(List.of())
        .stream()
        .flatMap(subject -> mention(subject).stream())
        .flatMap(mention -> mention.actors().stream())
        .distinct()
        .toList();
  }

  private List<Actor> actors(List<Slot> slots, Frame frame) {
    for (var slot : slots) {
      var found = new LinkedHashSet<Actor>();
      for (var filler : fillers(slot, frame)) {
        mention(filler).ifPresent(m -> found.addAll(m.actors()));
      }
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  private Optional<ActorMention> mention(int token) {
    return around.actors().at(sentence.index(), token);
  }

  /** Who brought the truce about by a word before it: "a UN-brokered truce". */
  private List<Actor> brokers() {
    return truces.stream()
        .flatMap(truce -> sentence.graph().children(truce, "amod", "compound", "acl").stream())
        .filter(word -> BROKERED.contains(word(word)) && word >= 2 && word(word - 1).equals("-"))
        .flatMap(word -> mention(word - 2).stream())
        .flatMap(mention -> mention.actors().stream())
        .distinct()
        .toList();
  }

  private String word(int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  /**
   * The subject of the clause in which a noun stands: "shelled the town in violation of the truce".
   */
  private List<Integer> clauseSubjects(int noun) {
    var isManner =
        sentence.graph().children(noun, "case").stream()
            .anyMatch(c -> sentence.token(c).text().equalsIgnoreCase("in"));
    if (!isManner) {
      return List.of();
    }
    return sentence.graph().ancestors(noun).stream()
        .filter(a -> sentence.token(a).isVerb())
        .findFirst()
        .map(verb -> arguments.ofVerb(verb).fillers("nsubj"))
        .orElse(List.of());
  }

  /** "Both sides", "the two parties", "all of them". */
  private boolean isBothSides(int token) {
    var lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    return SIDES.contains(lemma)
        && (lemma.equals("both")
            || IntStream.range(Math.max(0, token - 2), token)
                .anyMatch(
                    at ->
                        ALL_OF_THEM.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))));
  }

  /**
   * Parties that the truce itself names: "a ceasefire between X and Y", "a truce with Z", "X's
   * truce"; but in "Egypt's ceasefire proposal" Egypt may stand between the sides.
   */
  private List<Actor> between() {
    var found = new LinkedHashSet<Actor>();
    var main = around.opponents().main();
    for (var truce : truces) {
      var frame = arguments.ofNoun(truce);
      BETWEEN.stream().flatMap(slot -> named(frame, slot)).forEach(found::add);
      named(frame, "poss")
          .filter(owner -> main.isEmpty() || Opponents.isParty(owner, main))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private Stream<Actor> named(Frame frame, String slot) {
    return frame.fillers(slot).stream()
        .flatMap(filler -> mention(filler).stream())
        .flatMap(mention -> mention.actors().stream());
  }
}
