package org.parley.reader.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Status;
import org.parley.reader.coreference.ActorIndex;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.TokenRef;
import org.parley.reader.mention.place.PlaceMention;

/**
 * Finds the events of a document: for each predicate of the lexicon the sense that holds, its
 * arguments, and how it is told. Deeds that are only wished, asked for or denied give no event.
 */
public final class EventFinder {
  private static final Set<EventType> DEEDS =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.RETREAT);
  private static final Set<EventType> BY_FORCE = Set.of(EventType.ASSAULT, EventType.MOBILIZE);

  /** Types whose object may be somebody's deed: "condemned the shelling by X", "rejected Y's demand". */
  private static final Set<EventType> AGAINST_DEEDS_OF =
      Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT);
  private static final List<String> OWNERS = List.of("poss", "compound", "nmod:by", "nmod:of", "nmod:from");

  private final Lexicon lexicon;
  private final Factuality factuality;
  private final PredicateSpotter spotter;

  private EventFinder(Lexicon lexicon, Factuality factuality) {
    this.lexicon = lexicon;
    this.factuality = factuality;
    this.spotter = new PredicateSpotter(lexicon.predicates());
  }

  /** A finder over the lexicon that travels with Parley. */
  public static EventFinder load() {
    return new EventFinder(Lexicon.load(), Factuality.load());
  }

  /** Every telling of an event, in the order of the text. */
  public List<EventMention> find(
      List<Sentence> sentences, ActorIndex actors, List<PlaceMention> places) {
    var world = new World(actors, places);
    var found = new ArrayList<EventMention>();
    for (var sentence : sentences) {
      if (mayTell(sentence)) {
        found.addAll(new SentencePass(sentence, world).run());
      }
    }
    return found;
  }

  /** Whether a sentence holds a predicate at all; spares the parse of those that do not. */
  private boolean mayTell(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(spotter::mayStand);
  }

  /** One walk through one sentence. */
  private final class SentencePass {
    private final Sentence sentence;
    private final DependencyGraph graph;
    private final World world;
    private final ArgumentFinder arguments;
    private final SenseMatcher matcher;
    private final Set<Integer> told = new HashSet<>();
    private final BitSet asked;

    SentencePass(Sentence sentence, World world) {
      this.sentence = sentence;
      this.graph = sentence.graph();
      this.world = world;
      this.arguments = new ArgumentFinder(sentence);
      this.matcher = new SenseMatcher(lexicon, world);
      this.asked = new BitSet(sentence.size());
    }

    List<EventMention> run() {
      var found = all();
      found.removeIf(e -> asked.get(e.trigger().token()));
      return found;
    }

    private List<EventMention> all() {
      var found = new ArrayList<EventMention>();
      for (var token : sentence.tokens()) {
        for (var predicate : spotter.at(sentence, token)) {
          var event = at(token, predicate);
          event.filter(e -> told.add(e.trigger().token())).ifPresent(found::add);
          if (event.isPresent()) {
            break;
          }
        }
      }
      return found;
    }

    private Optional<EventMention> at(Token token, Predicate predicate) {
      var frame =
          predicate.part() == 'n' ? arguments.ofNoun(token.index()) : arguments.ofVerb(token.index());
      var light = predicate.part() == 'n' ? lightVerb(token.index(), frame) : Optional.<Support>empty();
      return matcher
          .best(lexicon.senses(predicate), frame, sentence)
          .flatMap(sense -> mention(token, sense, frame, light));
    }

    /** The support verb of a noun and the frame of that verb. */
    private Optional<Support> lightVerb(int noun, Frame nounFrame) {
      var top = arguments.topConjunct(noun);
      var head = graph.head(top);
      if (head == DependencyGraph.NONE || !sentence.token(head).isVerb()) {
        return Optional.empty();
      }
      var frame = arguments.ofVerb(head);
      for (var verb : lexicon.lightVerbs(PredicateSpotter.lemma(sentence.token(head)))) {
        var words = List.of(verb.words().split("_"));
        var complete = words.subList(1, words.size()).stream().allMatch(w -> PredicateSpotter.hasPart(sentence, head, w));
        var slots = new ArrayList<>(verb.noun());
        words.subList(1, words.size()).forEach(w -> slots.addAll(Slot.alternatives("obl:" + w)));
        var stands = slots.stream().anyMatch(s -> frame.fillers(s).contains(noun));
        if (complete && stands) {
          nounFrame.note("noun of " + verb.words().replace('_', ' '));
          return Optional.of(new Support(verb, frame, head));
        }
      }
      return Optional.empty();
    }

    /** What is promised, asked for or refused is not told as done. */
    private void markAsked(Sense sense, Frame frame) {
      if (sense.factual().filter(factual -> !factual).isEmpty()) {
        return;
      }
      for (var slot : sense.content()) {
        for (var filler : frame.fillers(slot)) {
          if (!isFiniteClause(filler)) {
            asked.or(graph.subtree(filler, Set.of("acl:relcl", "parataxis")));
          }
        }
      }
      asked.clear(frame.trigger());
    }

    private boolean isFiniteClause(int token) {
      return Set.of("VBD", "VBZ", "VBP").contains(sentence.token(token).tag())
          || graph.children(token, "aux").stream()
              .anyMatch(a -> Set.of("have", "be").contains(PredicateSpotter.lemma(sentence.token(a))));
    }

    /** "captured militants": a participle before its noun describes, it does not report. */
    private boolean isDescription(Token token) {
      return graph.is(token.index(), "amod") && graph.head(token.index()) > token.index();
    }

    private Optional<EventMention> mention(
        Token token, Sense sense, Frame frame, Optional<Support> light) {
      markAsked(sense, frame);
      if (isDescription(token)) {
        return Optional.empty();
      }
      var told = factuality.of(sentence, light.map(Support::token).orElse(token.index()));
      var own = factuality.of(sentence, token.index());
      if (told == Factuality.Told.OPEN || own == Factuality.Told.OPEN) {
        return Optional.empty();
      }
      if (told == Factuality.Told.DENIED || own == Factuality.Told.DENIED) {
        return Optional.empty();
      }
      var planned = told == Factuality.Told.PLANNED || own == Factuality.Told.PLANNED;
      var status = planned ? Status.PLANNED : sense.status().orElse(Status.ACTUAL);
      var actorTokens = tokens(sense.actor(), frame, light.map(l -> l.frame().firstFilled(l.verb().actor())));
      var recipientTokens =
          tokens(sense.recipient(), frame, light.map(l -> l.frame().firstFilled(l.verb().recipient())));
      var actor = doers(sense, actorTokens);
      var recipient = doneTo(sense, frame, recipientTokens, actor);
      if (sense.mutual() || light.map(l -> l.verb().mutual()).orElse(false)) {
        for (var other : doers(sense, recipientTokens)) {
          if (!actor.contains(other)) {
            actor.add(other);
          }
        }
        recipient.clear();
      }
      if (actor.isEmpty() && recipient.isEmpty() && !sense.mutual()) {
        return Optional.empty();
      }
      return Optional.of(
          new EventMention(
              new TokenRef(sentence.index(), token.index()),
              new Range(token.begin(), token.end()),
              sense.event(),
              sense.mode(),
              actor,
              recipient,
              sense.mutual(),
              status,
              sense.act(),
              sense.name(),
              frame.construction(),
              actorTokens,
              recipientTokens));
    }

    /** The tokens of the first slot that names somebody; the support verb's slot first. */
    private List<Integer> tokens(List<Slot> slots, Frame frame, Optional<List<Integer>> lent) {
      var index = sentence.index();
      if (lent.isPresent() && !world.actors(index, lent.get()).isEmpty()) {
        return lent.get();
      }
      for (var slot : slots) {
        var fillers = frame.fillers(slot);
        if (!world.actors(index, fillers).isEmpty() || !world.countries(index, fillers).isEmpty()) {
          return fillers;
        }
      }
      return frame.firstFilled(slots);
    }

    private List<Actor> doers(Sense sense, List<Integer> tokens) {
      var found = new ArrayList<Actor>();
      for (var actor : world.actors(sentence.index(), tokens)) {
                var sector = BY_FORCE.contains(sense.event()) ? "MIL" : "GOV";
        found.add(actor.isBareState() ? actor.in(sector) : actor);
      }
      return found;
    }

    private List<Actor> doneTo(Sense sense, Frame frame, List<Integer> tokens, List<Actor> actor) {
      var found = new ArrayList<Actor>(world.actors(sentence.index(), tokens));
      if (found.isEmpty() && AGAINST_DEEDS_OF.contains(sense.event())) {
        for (var slot : OWNERS) {
          found.addAll(world.actors(sentence.index(), frame.fillers(slot)));
          if (!found.isEmpty()) {
            break;
          }
        }
      }
      if (found.isEmpty() && DEEDS.contains(sense.event())) {
        found.addAll(world.countries(sentence.index(), tokens));
      }
      found.removeIf(actor::contains);
      return found;
    }
  }

  /** A support verb in a sentence. */
  private record Support(LightVerb verb, Frame frame, int token) {}
}
