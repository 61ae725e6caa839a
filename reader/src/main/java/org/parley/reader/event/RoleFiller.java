package org.parley.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;
import org.parley.reader.mention.actor.ActorMention;

/**
 * Who did it and to whom: the actors that fill the slots of a sense. What the slots leave open is
 * looked for where the sense has its content ("alleged that Russian troops shelled": the accused
 * are those who shelled) and with whom the object belongs to ("condemned Israel's attack").
 */
final class RoleFiller {
  private static final Set<EventType> DEEDS =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.RETREAT);
  private static final Set<EventType> BY_FORCE = Set.of(EventType.ASSAULT, EventType.MOBILIZE);

  /** Types whose object may be somebody's deed or word. */
  private static final Set<EventType> ON_DEEDS =
      Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT);

  private static final Set<EventType> ON_CONTENT =
      Set.of(EventType.ACCUSE, EventType.THREATEN, EventType.REQUEST, EventType.REJECT);
  private static final List<String> DONE_BY = List.of("nsubj", "obj");
  private static final List<String> DONE_TO =
      List.of("obj", "iobj", "obl:to", "obl:on", "obl:against", "obl:with", "obl:from", "obl:for");
  private static final List<String> OWNERS =
      List.of("poss", "compound", "nmod:by", "nmod:of", "nmod:from");

  /** Types that are words about a deed, which may name whom they concern. */
  private static final Set<EventType> SPOKEN =
      Set.of(
          EventType.AGREE,
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.THREATEN);

  /** Where a verb tells what it is about. */
  private static final List<Slot> CONTENT =
      Slot.alternatives("obj|xcomp|ccomp|obl:to|obl:on|obl:for|obl:with|nmod:for|nmod:to|nmod:of");

  private static final Set<String> WITHOUT_ARMY = Set.of("PSE");
  private static final Set<String> BYSTANDERS = Set.of("CVL", "JRN", "EDU", "UNK", "UAF");
  private static final Set<String> FROM = Set.of("from", "out_of");
  private static final Set<String> LEAVING =
      Set.of("withdrawal", "pullout", "retreat", "departure", "exit", "evacuation");
  private static final Set<String> JOINTS = Set.of(",", "and", "or");
  private static final Set<String> LOCATING = Set.of("in", "at", "near");
  private static final Set<String> OTHER_CLAUSES = Set.of("acl:relcl", "parataxis", "advcl");

  private final Sentence sentence;
  private final World world;
  private final ArgumentFinder arguments;
  private final Lexicon lexicon;

  RoleFiller(Sentence sentence, World world, ArgumentFinder arguments, Lexicon lexicon) {
    this.sentence = sentence;
    this.world = world;
    this.arguments = arguments;
    this.lexicon = lexicon;
  }

  /**
   * The parties of one predicate.
   *
   * @param mutual whether all of them are actors
   */
  record Parties(
      List<Actor> actor,
      List<Actor> recipient,
      boolean mutual,
      List<Integer> actorTokens,
      List<Integer> recipientTokens) {

    boolean isEmpty() {
      return actor.isEmpty() && recipient.isEmpty();
    }
  }

  Parties fill(Sense sense, Frame frame, Optional<Support> support) {
    var actorTokens =
        tokens(sense.actor(), frame, support.map(s -> s.frame().firstFilled(s.verb().actor())));
    var recipientTokens =
        tokens(
            sense.recipient(),
            frame,
            support.map(s -> s.frame().firstFilled(s.verb().recipient())));
    var actor = doers(sense, actorTokens);
    var mutual = sense.mutual() || support.map(s -> s.verb().mutual()).orElse(false);
    if (mutual) {
      var others = doers(sense, recipientTokens);
      var met = others.containsAll(actor) ? List.<Actor>of() : List.copyOf(others);
      actor.addAll(others);
      if (actor.size() == 1 && sense.event() == EventType.CONSULT) {
        actor.addAll(doers(sense, subjectsAround(frame.trigger())));
      }
      var alone = actor.size() == 1 && sense.event() == EventType.AGREE;
      var with = alone ? concerned(sense, frame, actor) : List.<Actor>of();
      with = with.isEmpty() ? met : with;
      return new Parties(List.copyOf(actor), with, true, actorTokens, recipientTokens);
    }
    var recipient = doneTo(sense, frame, recipientTokens);
    if (actor.isEmpty() && sense.event() == EventType.MOBILIZE) {
      actor.addAll(doers(sense, frame.fillers("obj")));
    }
    if (!areOthers(sense, actorTokens, recipientTokens)) {
      recipient.removeAll(actor);
    }
    if (recipient.isEmpty() && !actor.isEmpty() && SPOKEN.contains(sense.event())) {
      recipient.addAll(concerned(sense, frame, actor));
    }
    return new Parties(
        List.copyOf(actor), List.copyOf(recipient), false, actorTokens, recipientTokens);
  }

  /** "The premier asked the queen": both are the government of one country, and two persons. */
  private boolean areOthers(Sense sense, List<Integer> actors, List<Integer> recipients) {
    return SPOKEN.contains(sense.event())
        && !recipients.isEmpty()
        && recipients.stream().noneMatch(actors::contains)
        && Stream.concat(actors.stream(), recipients.stream())
            .allMatch(t -> sentence.token(t).isNoun());
  }

  /** The tokens of the first slot that names somebody; the support verb's slot first. */
  private List<Integer> tokens(List<Slot> slots, Frame frame, Optional<List<Integer>> lent) {
    if (lent.isPresent() && !actors(lent.get()).isEmpty()) {
      return lent.get();
    }
    for (var slot : slots) {
      var fillers = fillers(slot, frame);
      if (!actors(fillers).isEmpty() || !world.countries(sentence.index(), fillers).isEmpty()) {
        return fillers;
      }
    }
    return frame.firstFilled(slots);
  }

  /** "Demanded the withdrawal of Serbian forces from Bosnia": of those who are to leave. */
  private List<Integer> fillers(Slot slot, Frame frame) {
    var fillers = frame.fillers(slot);
    var leaving =
        fillers.stream()
            .map(sentence.graph()::head)
            .filter(head -> head >= 0 && head != frame.trigger())
            .filter(head -> LEAVING.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT)))
            .filter(head -> fillers.stream().allMatch(f -> FROM.contains(arguments.preposition(f))))
            .map(arguments::ofNoun)
            .map(noun -> noun.fillers("nmod:of"))
            .filter(leavers -> !actors(leavers).isEmpty())
            .findFirst();
    return leaving.orElse(fillers);
  }

  /** The actors that tokens stand for; a document stands for whoever issued it. */
  private List<Actor> actors(List<Integer> tokens) {
    var named = world.actors(sentence.index(), tokens);
    if (!named.isEmpty()) {
      return named;
    }
    var documents = lexicon.wordClass("document");
    for (var token : tokens) {
      if (documents.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT))) {
        var issuer = owners(arguments.ofNoun(token));
        if (!issuer.isEmpty()) {
          return issuer;
        }
      }
    }
    return List.of();
  }

  /** Whom a noun belongs to, comes from, or is done by. */
  private List<Actor> owners(Frame noun) {
    for (var slot : OWNERS) {
      var found = world.actors(sentence.index(), noun.fillers(slot));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private Set<Actor> doers(Sense sense, List<Integer> tokens) {
    var sector = BY_FORCE.contains(sense.event()) ? "MIL" : "GOV";
    var found = new LinkedHashSet<Actor>();
    actors(tokens).forEach(actor -> found.add(organ(actor, sector)));
    return found;
  }

  /** Which organ of a state acts; what fights in the name of one without an army is its groups. */
  private static Actor organ(Actor actor, String sector) {
    if (!actor.isBareState()) {
      return actor;
    }
    return actor.in(sector.equals("MIL") && WITHOUT_ARMY.contains(actor.place()) ? "REB" : sector);
  }

  private List<Actor> doneTo(Sense sense, Frame frame, List<Integer> tokens) {
    var found = new ArrayList<>(actors(tokens));
    if (found.isEmpty() && ON_DEEDS.contains(sense.event())) {
      found.addAll(owners(frame));
    }
    if (found.isEmpty()) {
      found.addAll(partiesOfContent(sense, frame));
    }
    if (found.isEmpty() && DEEDS.contains(sense.event())) {
      found.addAll(world.countries(sentence.index(), tokens));
    }
    return found;
  }

  /**
   * The accused did the alleged deed; whoever is threatened, promised or asked stands in it too.
   */
  private List<Actor> partiesOfContent(Sense sense, Frame frame) {
    if (!ON_CONTENT.contains(sense.event())) {
      return List.of();
    }
    for (var content : frame.firstFilled(sense.content())) {
      if (!sentence.token(content).isVerb()) {
        var owners = owners(arguments.ofNoun(content));
        if (!owners.isEmpty()) {
          return owners;
        }
        continue;
      }
      var clause = arguments.ofVerb(content);
      for (var slot : sense.control() == Sense.Control.RECIPIENT ? DONE_BY : DONE_TO) {
        var found = actors(clause.fillers(slot));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /**
   * "Accepted a plan for Lebanon", "offered to negotiate with Iran": the first other party that the
   * words name. Its own people are not whom a state speaks to, so its place must be another.
   */
  private List<Actor> concerned(Sense sense, Frame frame, Set<Actor> actor) {
    var own = actor.stream().map(Actor::place).collect(Collectors.toSet());
    var slots =
        Stream.of(sense.recipient(), sense.content(), CONTENT).flatMap(List::stream).distinct();
    var words =
        slots
            .flatMap(slot -> frame.fillers(slot).stream())
            .flatMap(token -> sentence.graph().subtree(token, OTHER_CLAUSES).stream().boxed())
            .filter(token -> !sense.mutual() || !LOCATING.contains(arguments.preposition(token)))
            .distinct()
            .toList();
    return words.stream()
        .filter(token -> isOther(actors(List.of(token)), own))
        .findFirst()
        .map(token -> enumerated(token, own))
        .orElseGet(() -> lands(words, own));
  }

  private static boolean isOther(List<Actor> named, Set<String> own) {
    return !named.isEmpty()
        && named.stream()
            .noneMatch(a -> own.contains(a.place()) || BYSTANDERS.contains(a.sector()));
  }

  /** "Sales to Iran, Libya and Sudan": those named in one breath, however the arcs run. */
  private List<Actor> enumerated(int first, Set<String> own) {
    var found = new LinkedHashSet<>(actors(List.of(first)));
    var further = new LinkedHashSet<Actor>();
    var isClosed = false;
    var at = endOfMention(first) + 1;
    while (at < sentence.size() && JOINTS.contains(lower(at))) {
      isClosed = isClosed || !lower(at).equals(",");
      at++;
      if (at < sentence.size() && !JOINTS.contains(lower(at))) {
        var next = actors(List.of(at));
        if (!isOther(next, own)) {
          break;
        }
        further.addAll(next);
        at = endOfMention(at) + 1;
      }
    }
    if (isClosed) {
      found.addAll(further);
    }
    return List.copyOf(found);
  }

  private int endOfMention(int token) {
    return world.actor(sentence.index(), token).map(ActorMention::last).orElse(token);
  }

  private String lower(int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  /** "Threatened to ban voting in East Jerusalem": the one land that the words name. */
  private List<Actor> lands(List<Integer> words, Set<String> own) {
    var lands = world.countries(sentence.index(), words);
    return lands.size() == 1 && isOther(lands, own) ? lands : List.of();
  }

  /** "After a meeting with Rice, Saakashvili signed": who does what the clause tells met her. */
  private List<Integer> subjectsAround(int noun) {
    var graph = sentence.graph();
    var head = graph.head(arguments.topConjunct(noun));
    return head >= 0 && sentence.token(head).isVerb() && graph.isKindOf(noun, "obl")
        ? arguments.ofVerb(head).fillers("nsubj")
        : List.of();
  }
}
