package org.parley.reader.ceasefire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.model.reading.ActKind;
import org.parley.model.reading.Actor;
import org.parley.model.reading.CeasefireReport;
import org.parley.model.reading.Interval;
import org.parley.reader.Resources;
import org.parley.reader.attribution.Speech;
import org.parley.reader.ceasefire.TruceNouns.Strength;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.event.ArgumentFinder;
import org.parley.reader.event.Factuality;
import org.parley.reader.event.Factuality.Told;
import org.parley.reader.event.Frame;
import org.parley.reader.event.Opponents;
import org.parley.reader.event.Predicate;
import org.parley.reader.event.PredicateSpotter;
import org.parley.reader.event.Slot;
import org.parley.reader.event.TimeOfEvent;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.time.TimeMention;

/** Finds the ceasefires of a document and the acts of each. */
public final class CeasefireFinder {
  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "acl");
  private static final Set<String> NEGATION = Set.of("not", "n't", "never", "no");
  /** What an act becomes when it is told as not done. */
  private static final Map<ActKind, ActKind> UNDONE =
      Map.of(ActKind.AGREE, ActKind.REJECT, ActKind.HOLD, ActKind.VIOLATION, ActKind.EXTEND, ActKind.END);

  private final TruceNouns nouns;
  private final Map<Predicate, List<ActRule>> rules;
  private final PredicateSpotter spotter;
  private final Map<String, String> kinds;
  private final Factuality factuality;

  private CeasefireFinder(TruceNouns nouns, List<ActRule> rules, Map<String, String> kinds) {
    this.nouns = nouns;
    this.rules = rules.stream().collect(Collectors.groupingBy(ActRule::predicate));
    this.spotter = new PredicateSpotter(this.rules.keySet());
    this.kinds = kinds;
    this.factuality = Factuality.load();
  }

  /** Loads the words for truces and what is done to them. */
  public static CeasefireFinder load() {
    var kinds = new HashMap<String, String>();
    Resources.list(CeasefireFinder.class, "kinds.yml", KindRow.class)
        .forEach(row -> kinds.put(row.word(), row.kind()));
    return new CeasefireFinder(
        TruceNouns.load(), Resources.list(CeasefireFinder.class, "acts.yml", ActRule.class), kinds);
  }

  private record KindRow(String word, String kind) {}

  /**
   * The ceasefires of a document.
   *
   * @param published stands for the day of an act that is told as news without a day of its own
   */
  public List<CeasefireReport> find(
      List<Sentence> sentences,
      ActorIndex actors,
      Speech speech,
      List<TimeMention> times,
      Optional<LocalDate> published,
      Opponents opponents,
      Lives lives) {
    var hasTruce = sentences.stream().anyMatch(s -> !nouns.in(s, Strength.STRONG).isEmpty());
    if (!hasTruce) {
      return List.of();
    }
    var timeOf = new TimeOfEvent(times);
    var found = new ArrayList<ActMention>();
    for (var sentence : sentences) {
      var truces = nouns.in(sentence, Strength.STRONG);
      if (truces.isEmpty()) {
        truces = nouns.in(sentence, Strength.WEAK);
      }
      if (!truces.isEmpty()) {
        found.addAll(
            new SentencePass(sentence, truces, actors, opponents, speech, timeOf, published).run());
      }
    }
    return lives.of(found);
  }

  /** One sentence that names a truce. */
  private final class SentencePass {
    private final Sentence sentence;
    private final Set<Integer> truces;
    private final ActorIndex actors;
    private final Opponents opponents;
    private final Speech speech;
    private final TimeOfEvent timeOf;
    private final Optional<LocalDate> published;
    private final ArgumentFinder arguments;

    SentencePass(
        Sentence sentence,
        List<Integer> truces,
        ActorIndex actors,
        Opponents opponents,
        Speech speech,
        TimeOfEvent timeOf,
        Optional<LocalDate> published) {
      this.sentence = sentence;
      this.truces = TruceNouns.withHolders(sentence, truces);
      this.actors = actors;
      this.opponents = opponents;
      this.speech = speech;
      this.timeOf = timeOf;
      this.published = published;
      this.arguments = new ArgumentFinder(sentence);
    }

    List<ActMention> run() {
      var found = new ArrayList<ActMention>();
      for (var token : sentence.tokens()) {
        for (var predicate : spotter.at(sentence, token)) {
          var frame =
              predicate.part() == 'n'
                  ? arguments.ofNoun(token.index())
                  : arguments.ofVerb(token.index());
          var rule = rules.get(predicate).stream().filter(r -> fits(r, frame)).findFirst();
          var act = rule.flatMap(r -> act(r, frame));
          act.ifPresent(found::add);
          if (rule.isPresent()) {
            break;
          }
        }
      }
      return found;
    }

    private boolean fits(ActRule rule, Frame frame) {
      for (var slot : rule.truce()) {
        for (var filler : frame.fillers(slot)) {
          var isClause = CLAUSES.contains(slot.relation()) || sentence.token(filler).isVerb();
          if (truces.contains(filler) || isClause && holdsTruce(filler)) {
            return rule.negated() == isNegated(frame.trigger()) || !rule.negated();
          }
        }
      }
      return false;
    }

    private boolean holdsTruce(int clause) {
      var below = sentence.graph().subtree(clause);
      return truces.stream().anyMatch(below::get);
    }

    private boolean isNegated(int trigger) {
      return sentence.graph().children(trigger).stream()
          .anyMatch(c -> NEGATION.contains(sentence.token(c).text().toLowerCase(Locale.ROOT)));
    }

    private Optional<ActMention> act(ActRule rule, Frame frame) {
      var negated = !rule.negated() && isNegated(frame.trigger());
      var told = factuality.of(sentence, frame.trigger());
      if (told == Told.OPEN && !negated) {
        return Optional.empty();
      }
      var kind = negated ? UNDONE.get(rule.act()) : rule.act();
      if (kind == null || told == Told.PLANNED && kind != ActKind.EFFECTIVE && kind != ActKind.MONITOR && kind != ActKind.END && kind != ActKind.EXTEND) {
        return Optional.empty();
      }
      var token = sentence.token(frame.trigger());
      var range = new Range(token.begin(), token.end());
      var speakers =
          speech.accountsOf(range).stream().flatMap(a -> a.speakers().stream()).distinct().toList();
      var by = by(rule, frame, speakers);
      var mediator = actors(rule.mediator(), frame);
      var parties = parties(between(), by);
      var thirdParty = !by.isEmpty() && by.stream().noneMatch(a -> Opponents.isParty(a, parties));
      if (thirdParty && kind == ActKind.OFFER && rule.kind().isPresent()) {
        mediator = by;
        by = parties;
        kind = ActKind.AGREE;
      }
      if (thirdParty && (kind == ActKind.AGREE || kind == ActKind.EFFECTIVE || kind == ActKind.EXTEND || kind == ActKind.END)) {
        mediator = by;
        by = parties;
      }
      if (kind == ActKind.CALL && !by.isEmpty() && !thirdParty) {
        kind = ActKind.OFFER;
      }
      var oneSided = by.size() == 1 && rule.kind().isPresent();
      if (by.size() > 1 && kind == ActKind.OFFER && rule.kind().isPresent()) {
        kind = ActKind.AGREE;
      }
      return Optional.of(
          new ActMention(
              kind, by, mediator, parties, kinds(oneSided ? rule.kind() : Optional.empty()), when(frame, told),
              speakers, range, sentence.index(), rule.predicate().toString() + "/" + rule.act().code(), frame.construction()));
    }

    private List<Actor> parties(List<Actor> between, List<Actor> by) {
      return new TruceParties(opponents).of(between, by, opponents.presentIn(sentence.index()));
    }

    private List<Actor> by(ActRule rule, Frame frame, List<Actor> speakers) {
      if (rule.isBy("parties")) {
        return List.of();
      }
      if (rule.isBy("speaker")) {
        return speakers;
      }
      if (rule.isBy("self")) {
        var self = actors.at(sentence.index(), frame.trigger()).map(m -> m.actors()).orElse(List.of());
        if (!self.isEmpty()) {
          return self;
        }
      }
      return actors(rule.by(), frame);
    }

    private List<Actor> actors(List<Slot> slots, Frame frame) {
      for (var slot : slots) {
        var found = new LinkedHashSet<Actor>();
        for (var filler : frame.fillers(slot)) {
          actors.at(sentence.index(), filler).ifPresent(m -> found.addAll(m.actors()));
        }
        if (!found.isEmpty()) {
          return List.copyOf(found);
        }
      }
      return List.of();
    }

    /** Parties that the truce itself names: "a ceasefire between X and Y", "a truce with Z". */
    private List<Actor> between() {
      var found = new LinkedHashSet<Actor>();
      for (var truce : truces) {
        var frame = arguments.ofNoun(truce);
        for (var slot : List.of("nmod:between", "nmod:with", "poss")) {
          for (var filler : frame.fillers(slot)) {
            actors.at(sentence.index(), filler).ifPresent(m -> found.addAll(m.actors()));
          }
        }
      }
      return List.copyOf(found);
    }

    private List<String> kinds(Optional<String> implied) {
      var found = new LinkedHashSet<String>();
      implied.ifPresent(found::add);
      for (var truce : truces) {
        for (var child : sentence.graph().children(truce)) {
          Optional.ofNullable(kinds.get(sentence.token(child).lemma().toLowerCase(Locale.ROOT))).ifPresent(found::add);
        }
      }
      sentence.tokens().stream()
          .filter(t -> t.text().equalsIgnoreCase("unilaterally"))
          .forEach(t -> found.add(kinds.getOrDefault("unilaterally", "unilateral")));
      return List.copyOf(found);
    }

    private Optional<Interval> when(Frame frame, Told told) {
      var own = timeOf.of(sentence, frame.trigger()).flatMap(TimeMention::interval);
      if (own.isPresent()) {
        return own;
      }
      for (var truce : truces) {
        var ofTruce = timeOf.of(sentence, truce).flatMap(TimeMention::interval);
        if (ofTruce.isPresent()) {
          return ofTruce;
        }
      }
      return told == Told.ACTUAL && isNews(frame.trigger()) ? published.map(Interval::of) : Optional.empty();
    }

    /** A verb in the present or perfect tells what is new. */
    private boolean isNews(int trigger) {
      var tag = sentence.token(trigger).tag();
      return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBG")
          || sentence.graph().children(trigger, "aux").stream()
              .anyMatch(a -> Set.of("has", "have").contains(sentence.token(a).text().toLowerCase(Locale.ROOT)));
    }
  }
}
