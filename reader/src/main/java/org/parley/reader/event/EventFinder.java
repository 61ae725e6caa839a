package org.parley.reader.event;

import java.util.ArrayList;
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

  private final Lexicon lexicon;
  private final Factuality factuality;

  private EventFinder(Lexicon lexicon, Factuality factuality) {
    this.lexicon = lexicon;
    this.factuality = factuality;
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
    return sentence.tokens().stream().anyMatch(token -> !candidates(token).isEmpty());
  }

  private List<Predicate> candidates(Token token) {
    var part = partOf(token);
    if (part.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<>(lexicon.with(lemma(token)));
    if (token.tag().equals("VBG")) {
      found.addAll(lexicon.with(token.text().toLowerCase(Locale.ROOT)));
    }
    found.removeIf(p -> part.indexOf(p.part()) < 0);
    return found;
  }

  /** The parts of speech that a token may be; taggers mix up participles with nouns and adjectives. */
  private static String partOf(Token token) {
    return switch (token.tag()) {
      case "VB", "VBD", "VBP", "VBZ" -> "v";
      case "VBN" -> "va";
      case "VBG" -> "vn";
      case "NN", "NNS", "NNP", "NNPS" -> "n";
      case "JJ", "JJR", "JJS" -> "a";
      default -> "";
    };
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** One walk through one sentence. */
  private final class SentencePass {
    private final Sentence sentence;
    private final DependencyGraph graph;
    private final World world;
    private final ArgumentFinder arguments;
    private final SenseMatcher matcher;
    private final Set<Integer> told = new HashSet<>();

    SentencePass(Sentence sentence, World world) {
      this.sentence = sentence;
      this.graph = sentence.graph();
      this.world = world;
      this.arguments = new ArgumentFinder(sentence);
      this.matcher = new SenseMatcher(lexicon, world);
    }

    List<EventMention> run() {
      var found = new ArrayList<EventMention>();
      for (var token : sentence.tokens()) {
        for (var predicate : candidates(token)) {
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
      if (isNameOrModifier(token, predicate) || !stands(predicate, token)) {
        return Optional.empty();
      }
      if (token.tag().equals("VBG") && predicate.part() == 'n' && !isNominal(token)) {
        return Optional.empty();
      }
      var frame =
          predicate.part() == 'n' ? arguments.ofNoun(token.index()) : arguments.ofVerb(token.index());
      var light = predicate.part() == 'n' ? lightVerb(token.index(), frame) : Optional.<Support>empty();
      return matcher
          .best(lexicon.senses(predicate), frame, sentence)
          .flatMap(sense -> mention(token, sense, frame, light));
    }

    /** A noun that is part of a name or only modifies another noun tells no event of its own. */
    private boolean isNameOrModifier(Token token, Predicate predicate) {
      if (predicate.part() != 'n') {
        return false;
      }
      var isTitle = token.isName() && token.index() > 0 && sentence.token(token.index() - 1).isName();
      return isTitle || graph.is(token.index(), "compound") && graph.head(token.index()) > token.index();
    }

    private boolean isNominal(Token token) {
      return graph.has(token.index(), "det", "nmod:poss", "amod")
          || graph.children(token.index()).stream()
              .anyMatch(c -> graph.isKindOf(c, "nmod") || arguments.preposition(c).equals("of"));
    }

    /** Whether all words of a predicate are there. */
    private boolean stands(Predicate predicate, Token token) {
      var words = predicate.wordList();
      if (words.size() == 1) {
        return true;
      }
      return predicate.part() == 'n'
          ? isRun(words, token.index())
          : words.get(0).equals(lemma(token))
              && words.subList(1, words.size()).stream().allMatch(word -> hasPart(token.index(), word));
    }

    private boolean isRun(List<String> words, int end) {
      return runEndsAt(words, end) || runEndsAt(words, end + words.size() - 1);
    }

    private boolean runEndsAt(List<String> words, int end) {
      var at = end;
      for (var word = words.size() - 1; word >= 0; word--) {
        while (at >= 0 && at < sentence.size() && sentence.token(at).text().equals("-")) {
          at--;
        }
        if (at < 0 || at >= sentence.size() || !matches(sentence.token(at), words.get(word))) {
          return false;
        }
        at--;
      }
      return true;
    }

    private static boolean matches(Token token, String word) {
      return lemma(token).equals(word) || token.text().equalsIgnoreCase(word);
    }

    /** A particle, the preposition of a phrase, or the noun of a fixed phrase. */
    private boolean hasPart(int verb, String word) {
      if (verb + 1 < sentence.size() && matches(sentence.token(verb + 1), word)) {
        return true;
      }
      for (var child : graph.children(verb)) {
        if (child > verb && matches(sentence.token(child), word)) {
          return true;
        }
        for (var inner : graph.children(child, "case", "mark")) {
          if (inner > verb && inner <= verb + 6 && matches(sentence.token(inner), word)) {
            return true;
          }
        }
      }
      return false;
    }

    /** The support verb of a noun and the frame of that verb. */
    private Optional<Support> lightVerb(int noun, Frame nounFrame) {
      var top = arguments.topConjunct(noun);
      var head = graph.head(top);
      if (head == DependencyGraph.NONE || !sentence.token(head).isVerb()) {
        return Optional.empty();
      }
      var frame = arguments.ofVerb(head);
      for (var verb : lexicon.lightVerbs(lemma(sentence.token(head)))) {
        var words = List.of(verb.words().split("_"));
        var complete = words.subList(1, words.size()).stream().allMatch(w -> hasPart(head, w));
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

    private Optional<EventMention> mention(
        Token token, Sense sense, Frame frame, Optional<Support> light) {
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
      var recipient = doneTo(sense, recipientTokens, actor);
      if (sense.mutual() || light.map(l -> l.verb().mutual()).orElse(false)) {
        for (var other : doers(sense, recipientTokens)) {
          if (!actor.contains(other)) {
            actor.add(other);
          }
        }
        recipient.clear();
      }
      if (actor.isEmpty() && recipient.isEmpty()) {
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
        var bare = actor.sector().isEmpty() && actor.place().length() == 3 && !actor.place().equals("UNO") && !actor.place().equals("EUR") && !actor.place().equals("IGO");
        var sector = BY_FORCE.contains(sense.event()) ? "MIL" : "GOV";
        found.add(bare ? actor.in(sector) : actor);
      }
      return found;
    }

    private List<Actor> doneTo(Sense sense, List<Integer> tokens, List<Actor> actor) {
      var found = new ArrayList<Actor>(world.actors(sentence.index(), tokens));
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
