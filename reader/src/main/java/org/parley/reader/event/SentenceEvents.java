package org.parley.reader.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.reading.EventType;
import org.parley.model.reading.Status;
import org.parley.reader.event.Factuality.Told;
import org.parley.reader.mention.Range;
import org.parley.reader.mention.TokenRef;

/**
 * The events of one sentence: each predicate with the sense that holds, its parties, and how it is
 * told.
 */
final class SentenceEvents {
  /** What one may refuse to do: "will not withdraw". */
  private static final Set<EventType> REFUSABLE =
      Set.of(EventType.CONCEDE, EventType.RETREAT, EventType.COOPERATE, EventType.CONSULT);

  /**
   * What it is to announce a deed: PLOVER counts aid to come as AGREE, a withdrawal to come as
   * CONCEDE, and force or penalties to come as THREATEN. A meeting to come is a planned meeting.
   */
  private static final Map<EventType, EventType> ANNOUNCED =
      Map.of(
          EventType.AID, EventType.AGREE,
          EventType.COOPERATE, EventType.AGREE,
          EventType.SUPPORT, EventType.AGREE,
          EventType.RETREAT, EventType.CONCEDE,
          EventType.SANCTION, EventType.THREATEN,
          EventType.COERCE, EventType.THREATEN,
          EventType.ASSAULT, EventType.THREATEN);

  /** A question may close with its quotation mark. */
  private static final int QUESTION_END = 2;

  private final Sentence sentence;
  private final DependencyGraph graph;
  private final Lexicon lexicon;
  private final Factuality factuality;
  private final PredicateSpotter spotter;
  private final ArgumentFinder arguments;
  private final SenseMatcher matcher;
  private final RoleFiller roles;
  private final Set<Integer> told = new HashSet<>();
  private final BitSet asked;

  SentenceEvents(
      Sentence sentence,
      World world,
      Lexicon lexicon,
      Factuality factuality,
      PredicateSpotter spotter) {
    this.sentence = sentence;
    this.graph = sentence.graph();
    this.lexicon = lexicon;
    this.factuality = factuality;
    this.spotter = spotter;
    this.arguments = new ArgumentFinder(sentence);
    this.matcher = new SenseMatcher(lexicon, world);
    this.roles = new RoleFiller(sentence, world, arguments, lexicon);
    this.asked = new BitSet(sentence.size());
  }

  List<EventMention> find() {
    var isQuestion = isQuestion();
    return all().stream()
        .map(e -> isQuestion ? e.doubted(Doubt.OPEN) : e)
        .map(e -> asked.get(e.trigger().token()) ? e.doubted(Doubt.ASKED) : e)
        .toList();
  }

  private boolean isQuestion() {
    return sentence.tokens().stream()
        .skip(Math.max(0, sentence.size() - QUESTION_END))
        .anyMatch(t -> t.text().equals("?"));
  }

  private List<EventMention> all() {
    var found = new ArrayList<EventMention>();
    for (var token : sentence.tokens().subList(sentence.labelEnd(), sentence.size())) {
      for (var predicate : spotter.at(sentence, token)) {
        var event = at(token, predicate);
        event.filter(e -> told.add(e.trigger().token())).ifPresent(found::add);
        if (event.isPresent()) {
          break;
        }
      }
    }
    return new Outcomes(sentence, arguments).join(found);
  }

  private Optional<EventMention> at(Token token, Predicate predicate) {
    var isNoun = predicate.part() == 'n';
    var frame = isNoun ? arguments.ofNoun(token.index()) : arguments.ofVerb(token.index());
    var support = isNoun ? support(token.index(), frame) : Optional.<Support>empty();
    return matcher
        .best(lexicon.senses(predicate), frame, sentence)
        .flatMap(sense -> mention(token, sense, frame, support));
  }

  /** The support verb of a noun and the frame of that verb. */
  private Optional<Support> support(int noun, Frame nounFrame) {
    var head = carrier(noun);
    if (head == DependencyGraph.NONE || !sentence.token(head).isVerb()) {
      return Optional.empty();
    }
    var frame = arguments.ofVerb(head);
    for (var verb : lexicon.lightVerbs(PredicateSpotter.lemma(sentence.token(head)))) {
      if (carries(verb, head, frame, noun)) {
        nounFrame.note("noun of " + verb.words().replace('_', ' '));
        return Optional.of(new Support(verb, frame, head));
      }
    }
    return Optional.empty();
  }

  /** The verb above a noun, also over its object: "claimed responsibility for the attack". */
  private int carrier(int noun) {
    var head = graph.head(arguments.standIn(noun));
    return head != DependencyGraph.NONE && graph.is(head, "obj") && sentence.token(head).isNoun()
        ? graph.head(head)
        : head;
  }

  private boolean carries(LightVerb verb, int token, Frame frame, int noun) {
    var words = List.of(verb.words().split("_"));
    var parts = words.subList(1, words.size());
    if (!parts.stream().allMatch(w -> PredicateSpotter.hasPart(sentence, token, w))) {
      return false;
    }
    var slots = new ArrayList<>(verb.noun());
    parts.forEach(w -> slots.addAll(Slot.alternatives("obl:" + w)));
    return slots.stream().anyMatch(slot -> frame.fillers(slot).contains(noun));
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
            .anyMatch(
                a -> Set.of("have", "be").contains(PredicateSpotter.lemma(sentence.token(a))));
  }

  /**
   * "captured militants": a participle before its noun describes, it does not report; nor does "a
   * truce starting Monday". "A UN-mediated truce" tells who mediated.
   */
  private boolean isDescription(Token token, Sense sense) {
    if (sense.mode().contains("third-party")) {
      return false;
    }
    var isTruceToCome =
        sense.mode().contains("ceasefire")
            && token.tag().equals("VBG")
            && graph.is(token.index(), "acl");
    return isTruceToCome
        || graph.is(token.index(), "amod") && graph.head(token.index()) > token.index();
  }

  private Optional<EventMention> mention(
      Token token, Sense sense, Frame frame, Optional<Support> support) {
    markAsked(sense, frame);
    var how = how(token, support);
    if (isDescription(token, sense)) {
      return doubted(token, sense, frame, support, Doubt.DESCRIPTION);
    }
    if (how == Told.OPEN || how == Told.ATTEMPTED && sense.event() != EventType.ASSAULT) {
      return doubted(token, sense, frame, support, Doubt.OPEN);
    }
    if (how == Told.DENIED || how == Told.REFUSED) {
      return refusal(token, sense, frame, support, how);
    }
    if (how == Told.PLANNED && isAnnounced(token, sense, support)) {
      frame.note("announced");
      var announced = announced(sense);
      return mention(token, sense, announced, Status.ACTUAL, frame, support);
    }
    var status = how == Told.PLANNED ? Status.PLANNED : sense.status().orElse(Status.ACTUAL);
    return mention(token, sense, sense.event(), status, frame, support);
  }

  /** Force to come is a threat only in the words of whoever would use it. */
  private boolean isAnnounced(Token token, Sense sense, Optional<Support> support) {
    var clause = support.map(Support::token).orElse(token.index());
    var announced = ANNOUNCED.get(sense.event());
    return announced != null
        && (announced != EventType.THREATEN || graph.is(clause, "ccomp", "parataxis"));
  }

  /** Who will let others in agrees; who will withdraw concedes. */
  private static EventType announced(Sense sense) {
    return sense.mode().contains("access")
        ? EventType.AGREE
        : ANNOUNCED.getOrDefault(sense.event(), sense.event());
  }

  private Optional<EventMention> doubted(
      Token token, Sense sense, Frame frame, Optional<Support> support, Doubt doubt) {
    var status = sense.status().orElse(Status.ACTUAL);
    return mention(token, sense, sense.event(), status, frame, support)
        .map(event -> event.doubted(doubt));
  }

  /**
   * The predicate and the verb that carries it are told alike, or the more doubtful of the two
   * counts.
   */
  private Told how(Token token, Optional<Support> support) {
    var own = factuality.of(sentence, token.index());
    var carried = support.map(s -> factuality.of(sentence, s.token())).orElse(own);
    if (own == Told.OPEN || carried == Told.OPEN) {
      return Told.OPEN;
    }
    for (var undone : List.of(Told.DENIED, Told.REFUSED)) {
      if (own == undone || carried == undone) {
        return undone;
      }
    }
    return own == Told.PLANNED ? own : carried;
  }

  /**
   * Whoever does not agree, or will not yield, rejects; other deeds that were not done are no
   * events.
   */
  private Optional<EventMention> refusal(
      Token token, Sense sense, Frame frame, Optional<Support> support, Told how) {
    var isRefused = how == Told.REFUSED && REFUSABLE.contains(sense.event());
    var isRejected =
        token.isVerb() && (sense.event() == EventType.AGREE || sense.event() == EventType.CONCEDE);
    if (!isRejected && !isRefused) {
      return doubted(token, sense, frame, support, Doubt.DENIED);
    }
    frame.note("negated");
    return mention(token, sense, EventType.REJECT, Status.ACTUAL, frame, support)
        .filter(event -> !event.actor().isEmpty());
  }

  private Optional<EventMention> mention(
      Token token,
      Sense sense,
      EventType type,
      Status status,
      Frame frame,
      Optional<Support> support) {
    var parties = roles.fill(sense, frame, support);
    var mutual = parties.mutual() && type == sense.event();
    var doubts = parties.isEmpty() && !mutual ? Set.of(Doubt.NOBODY) : Set.<Doubt>of();
    return Optional.of(
        new EventMention(
            new TokenRef(sentence.index(), token.index()),
            new Range(token.begin(), token.end()),
            type,
            sense.mode(),
            parties.actor(),
            parties.recipient(),
            mutual,
            status,
            sense.name(),
            frame.construction(),
            parties.actorTokens(),
            parties.recipientTokens(),
            Optional.empty(),
            doubts));
  }
}
