package org.parley.reader.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.language.DependencyGraph;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.model.reading.EventType;

/**
 * Arguments that a sentence leaves to its reader. In "the army shelled two villages" the one to
 * whom it is done is the side that the army fights in this article; in "soldiers patrolled the
 * streets of Basra" it is the country where that is; "clashes went on" is between the two sides.
 */
public final class ImplicitArguments {
  private static final Set<EventType> AGAINST_A_FOE =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.REJECT,
          EventType.RETREAT,
          EventType.CONCEDE);
  private static final Set<EventType> DONE_SOMEWHERE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.RETREAT);

  private static final Set<EventType> BETWEEN_SIDES =
      Set.of(EventType.ASSAULT, EventType.CONSULT, EventType.RETREAT, EventType.AGREE);
  private static final Set<EventType> OF_SIDES =
      Set.of(
          EventType.ASSAULT,
          EventType.ACCUSE,
          EventType.AGREE,
          EventType.RETREAT,
          EventType.REJECT);
  private static final Set<String> SIDE = Set.of("side", "party");
  private static final Set<EventType> DONE_BY_ACCUSED = Set.of(EventType.ASSAULT, EventType.COERCE);
  private static final Set<String> CHARGE = Set.of("for", "of", "over");
  private static final Set<String> PEOPLE = Set.of("CVL", "EDU", "OPP", "LAB");
  private static final String MEDIATES = "third-party";

  private final List<Sentence> sentences;
  private final Opponents opponents;
  private final PlaceOfEvent places;

  /**
   * Fills in for one document.
   *
   * @param opponents who fights whom in it
   * @param places which place is that of which event
   */
  public ImplicitArguments(List<Sentence> sentences, Opponents opponents, PlaceOfEvent places) {
    this.sentences = sentences;
    this.opponents = opponents;
    this.places = places;
  }

  /** The same tellings, with the arguments filled in that the document makes plain. */
  public List<EventMention> fill(List<EventMention> told) {
    return told.stream()
        .map(this::ofBothSides)
        .flatMap(e -> Reciprocity.apart(e, sentences.get(e.trigger().sentence())).stream())
        .map(event -> accused(event, told))
        .map(event -> event.mutual() ? both(event) : recipient(protest(event), told))
        .map(ImplicitArguments::withoutParties)
        .toList();
  }

  private static EventMention withoutParties(EventMention event) {
    var isNobodys = event.actor().isEmpty() && event.recipient().isEmpty();
    return isNobodys ? event.doubted(Doubt.NOBODY) : event;
  }

  /** "Both sides" are the two who fight in this article, whoever else was named before. */
  private EventMention ofBothSides(EventMention event) {
    var sides = opponents.main();
    var isSaid =
        OF_SIDES.contains(event.type())
            && event.actor().size() == 2
            && event.actorTokens().size() == 1
            && SIDE.contains(word(event, event.actorTokens().get(0)));
    return !isSaid
            || sides.isEmpty()
            || event.actor().stream().allMatch(a -> Opponents.isParty(a, sides))
        ? event
        : event.withActor(sides, Guess.THE_TWO_SIDES);
  }

  private String word(EventMention event, int token) {
    return sentences.get(event.trigger().sentence()).token(token).lemma().toLowerCase(Locale.ROOT);
  }

  private EventMention both(EventMention event) {
    if (!BETWEEN_SIDES.contains(event.type()) || !event.recipient().isEmpty()) {
      return event;
    }
    if (event.actor().isEmpty()) {
      var sides = opponents.main();
      return sides.isEmpty() ? event : event.withActor(sides, Guess.THE_TWO_SIDES);
    }
    if (event.type() == EventType.ASSAULT && event.actor().size() == 1) {
      return opponents
          .opponentOf(event.actor().get(0))
          .map(foe -> event.withActor(List.of(event.actor().get(0), foe), Guess.THE_FOE))
          .orElse(event);
    }
    return event;
  }

  /** The tellings of one type in the sentence of another that the rules alone take for events. */
  private static Stream<EventMention> beside(
      EventMention event, List<EventMention> told, EventType type) {
    return told.stream()
        .filter(e -> e.isSure() && e.type() == type)
        .filter(e -> e.trigger().sentence() == event.trigger().sentence());
  }

  /** What one accuses another of is, when nobody else is named, done to the accuser. */
  private static Optional<Actor> accuser(EventMention event, List<EventMention> told) {
    if (event.type() != EventType.ASSAULT && event.type() != EventType.COERCE) {
      return Optional.empty();
    }
    return beside(event, told, EventType.ACCUSE)
        .filter(e -> e.actor().size() == 1)
        .filter(e -> e.trigger().token() < event.trigger().token())
        .filter(e -> e.recipient().containsAll(event.actor()))
        .map(e -> e.actor().get(0))
        .filter(a -> a.isOfState() || a.isArmedNonState())
        .map(Opponents::party)
        .findFirst();
  }

  /** Whoever is blamed for a massacre is its author, in the words of the one who blames. */
  private EventMention accused(EventMention event, List<EventMention> told) {
    if (!event.actor().isEmpty() || event.mutual() || !DONE_BY_ACCUSED.contains(event.type())) {
      return event;
    }
    return beside(event, told, EventType.ACCUSE)
        .filter(e -> e.recipient().size() == 1)
        .filter(e -> isContent(event, e))
        .filter(e -> event.recipient().stream().noneMatch(e.recipient()::contains))
        .map(e -> event.withActor(e.recipient(), Guess.THE_ACCUSED))
        .findFirst()
        .orElse(event);
  }

  /** "Blamed the army for the massacre": the noun hangs on the verb, or on whom it blames. */
  private boolean isContent(EventMention deed, EventMention accusation) {
    var sentence = sentences.get(deed.trigger().sentence());
    var graph = sentence.graph();
    var noun = deed.trigger().token();
    return noun > accusation.trigger().token()
        && (graph.isKindOf(noun, "obl") || graph.isKindOf(noun, "nmod"))
        && CHARGE.contains(new ArgumentFinder(sentence).preposition(noun))
        && (graph.head(noun) == accusation.trigger().token()
            || accusation.recipientTokens().contains(graph.head(noun)));
  }

  /** Who met somebody "and asked for access" asked whom they met. */
  private Optional<EventMention> ofWhomOneMet(EventMention event, List<EventMention> told) {
    if (event.type() != EventType.REQUEST && event.type() != EventType.THREATEN) {
      return Optional.empty();
    }
    var graph = sentences.get(event.trigger().sentence()).graph();
    var verb = event.trigger().token();
    if (!graph.is(verb, "conj")) {
      return Optional.empty();
    }
    return beside(event, told, EventType.CONSULT)
        .filter(e -> isCarriedBy(e.trigger().token(), graph.head(verb), graph))
        .map(e -> othersThan(event.actor().get(0), e))
        .filter(met -> met.size() == 1)
        .map(met -> event.withRecipient(met, Guess.WHOM_ONE_MET))
        .findFirst();
  }

  private static boolean isCarriedBy(int token, int verb, DependencyGraph graph) {
    return token == verb || graph.head(token) == verb;
  }

  private static List<Actor> othersThan(Actor actor, EventMention meeting) {
    return Stream.concat(meeting.actor().stream(), meeting.recipient().stream())
        .filter(a -> !a.equals(actor))
        .distinct()
        .toList();
  }

  private EventMention recipient(EventMention event, List<EventMention> told) {
    if (event.actor().size() != 1 || !event.recipient().isEmpty()) {
      return event;
    }
    var actor = event.actor().get(0);
    if (event.mode().contains(MEDIATES)) {
      return mediated(event, actor);
    }
    if (event.type() == EventType.PROTEST) {
      return event.withRecipient(List.of(actor.in("GOV")), Guess.THE_COUNTRY);
    }
    if (event.type() == EventType.REQUEST && isPeople(actor)) {
      return event.withRecipient(List.of(actor.in("GOV")), Guess.THE_COUNTRY);
    }
    var met = ofWhomOneMet(event, told);
    if (met.isPresent()) {
      return met.get();
    }
    var foe =
        AGAINST_A_FOE.contains(event.type()) || isPartysOwnCall(event, actor)
            ? opponents.opponentOf(actor)
            : Optional.<Actor>empty();
    var country =
        DONE_SOMEWHERE.contains(event.type()) ? countryOf(event) : Optional.<Actor>empty();
    var abroad =
        country
            .filter(c -> !c.place().equals(actor.place()))
            .filter(c -> foe.isEmpty() || !foe.get().place().equals(c.place()));
    return guessed(event, abroad, Guess.THE_COUNTRY)
        .or(() -> guessed(event, accuser(event, told), Guess.THE_ACCUSER))
        .or(() -> guessed(event, foe, Guess.THE_FOE))
        .or(() -> guessed(event, country, Guess.THE_COUNTRY))
        .orElse(event);
  }

  /** People who demand something demand it of their government, as those who protest do. */
  private static boolean isPeople(Actor actor) {
    return actor.isOfState() && PEOPLE.contains(actor.sector());
  }

  /** A side that calls for a truce asks its foe for it. */
  private boolean isPartysOwnCall(EventMention event, Actor actor) {
    return event.type() == EventType.REQUEST
        && event.mode().contains("yield")
        && Opponents.isParty(actor, opponents.main());
  }

  /** Who mediates in an article on two sides, mediates between them. */
  private EventMention mediated(EventMention event, Actor mediator) {
    var sides = opponents.main();
    return sides.isEmpty() || Opponents.isParty(mediator, sides)
        ? event
        : event.withRecipient(sides, Guess.THE_TWO_SIDES);
  }

  /** Protests that nobody is named for are those of people where they are. */
  private EventMention protest(EventMention event) {
    return event.type() == EventType.PROTEST && (event.actor().isEmpty() || isAgainst(event))
        ? countryOf(event)
            .map(c -> event.withActor(List.of(c.in("CVL")), Guess.THE_COUNTRY))
            .orElse(event)
        : event;
  }

  /** "Anti-government protests" are not the government's. */
  private boolean isAgainst(EventMention event) {
    return event.actorTokens().stream()
        .anyMatch(
            t -> word(event, t).startsWith("anti") || t > 1 && word(event, t - 2).equals("anti"));
  }

  private static Optional<EventMention> guessed(
      EventMention event, Optional<Actor> recipient, Guess guess) {
    return recipient.map(r -> event.withRecipient(List.of(r), guess));
  }

  private Optional<Actor> countryOf(EventMention event) {
    return places
        .of(sentences.get(event.trigger().sentence()), event.trigger().token(), event.type())
        .flatMap(p -> p.place().country())
        .map(code -> new Actor(code, "", ""));
  }
}
