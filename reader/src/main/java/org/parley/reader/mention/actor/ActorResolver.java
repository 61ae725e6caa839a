package org.parley.reader.mention.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Parser;
import org.parley.language.Sentence;
import org.parley.model.reading.Actor;
import org.parley.reader.mention.actor.ActorCandidate.Form;
import org.parley.reader.mention.place.Gazetteer;
import org.parley.reader.mention.place.PlaceFinder;
import org.parley.reader.mention.place.PlaceMention;

/**
 * Codes one phrase by itself, without an article around it: country and sector as actor resolvers
 * of the field give them, such as NGEC's. What the phrase leaves open stays open.
 */
public final class ActorResolver {
  /** The sector of words that are no actor, in PLOVER. */
  private static final String JUNK = "JNK";

  /** Antarctica, which is no state's. */
  private static final String OF_NOBODY = "ATA";

  private static final Set<String> WITH_SECTOR = Set.of("UNO", "EUR", "IGO", "IMG");
  private static final Set<String> AREAS =
      Set.of("region", "area", "province", "district", "part", "state", "country", "territory");

  private final Parser parser;
  private final ActorFinder finder;
  private final PlaceFinder places;

  /** A resolver over the dictionary of this finder and these places. */
  public ActorResolver(Parser parser, ActorFinder finder, PlaceFinder places) {
    this.parser = parser;
    this.finder = finder;
    this.places = places;
  }

  /** A resolver with the knowledge that travels with Parley. */
  public static ActorResolver load(Parser parser) {
    return new ActorResolver(
        parser, new ActorFinder(ActorDictionary.load()), new PlaceFinder(Gazetteer.load()));
  }

  /**
   * Who a phrase names.
   *
   * @param country ISO 3166-1 alpha-3 code (XKX for Kosovo), UNO, EUR, IGO, IMG or MNC; empty where
   *     the phrase names none
   * @param sector PLOVER sector; empty for a country as such
   * @param why the words that decided
   */
  public record Resolved(String country, String sector, String why) {}

  /**
   * Codes a phrase.
   *
   * @param context words around it, which may name the country of an ambiguous name; may be empty
   * @param day decides who holds an office; without it, whoever does so by the newest knowledge
   */
  public Resolved resolve(String phrase, String context, Optional<LocalDate> day) {
    var resolved = resolveAsSpelt(phrase, context, day);
    var mended = finder.mended(phrase);
    return resolved.country().isEmpty() && !mended.equals(phrase)
        ? resolveAsSpelt(mended, context, day)
        : resolved;
  }

  private Resolved resolveAsSpelt(String phrase, String context, Optional<LocalDate> day) {
    var text = context.isBlank() ? phrase : phrase + "\n\n" + context;
    var sentences = parser.parse(text);
    var found = finder.findAlone(sentences, text, Optional.of(day.orElse(LocalDate.MAX)));
    var named = places.find(sentences);
    var own =
        new PlaceOwners(sentences, named)
            .apply(found).stream().filter(c -> c.range().end() <= phrase.length()).toList();
    var near = named.stream().filter(p -> p.range().end() <= phrase.length()).toList();
    return main(own).map(c -> resolved(c, near)).orElseGet(() -> place(near, sentences));
  }

  /** The first phrase with all its possessors. */
  private static Optional<ActorCandidate> main(List<ActorCandidate> found) {
    return found.stream()
        .filter(c -> c.sentence() == 0 && c.first() == found.get(0).first())
        .max(Comparator.comparingInt(ActorCandidate::last));
  }

  private static Resolved resolved(ActorCandidate phrase, List<PlaceMention> places) {
    if (!phrase.actors().isEmpty()) {
      return resolved(phrase, phrase.actors().get(0));
    }
    var place = places.stream().flatMap(p -> p.place().country().stream()).findFirst();
    if (phrase.sector().isPresent()) {
      var at = place.filter(p -> PlaceOwners.isOfItsPlace(phrase.sector().get()));
      return new Resolved(
          at.map(ActorResolver::country).orElse(""), phrase.sector().get(), phrase.why());
    }
    if (phrase.form() == Form.PRONOUN) {
      return new Resolved("", "UNK", phrase.why());
    }
    if (place.isPresent()) {
      var sector = AREAS.contains(phrase.noun()) ? "UNK" : "CVL";
      return new Resolved(country(place.get()), sector, places.get(0).place().name());
    }
    return new Resolved("", phrase.form() == Form.PERSON ? "CVL" : "", phrase.why());
  }

  private static Resolved resolved(ActorCandidate phrase, Actor actor) {
    if (actor.isBareState()) {
      var sector = phrase.form() == Form.SEAT ? "GOV" : "";
      return new Resolved(country(actor.place()), sector, phrase.why());
    }
    if (actor.place().equals("NGO")) {
      return new Resolved("", "NGO", phrase.why());
    }
    if (actor.isOfState() || WITH_SECTOR.contains(actor.place())) {
      return new Resolved(country(actor.place()), sector(phrase, actor), phrase.why());
    }
    return actor.sector().isEmpty() && actor.place().length() == 3
        ? new Resolved(
            isBody(actor) ? actor.place() : "", isBody(actor) ? "" : actor.place(), phrase.why())
        : new Resolved(actor.place(), "", phrase.why());
  }

  private static boolean isBody(Actor actor) {
    return Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM").contains(actor.place());
  }

  /** Its own sector, that of what it sent (IGO.AU.MIL), or that of what the phrase calls it. */
  private static String sector(ActorCandidate phrase, Actor actor) {
    if (actor.isOfState() || Sectors.isSector(actor.sector())) {
      return actor.sector();
    }
    return Sectors.isSector(actor.name()) ? actor.name() : phrase.sector().orElse("");
  }

  private static Resolved place(List<PlaceMention> places, List<Sentence> sentences) {
    return places.stream()
        .flatMap(p -> p.place().country().stream())
        .findFirst()
        .map(c -> new Resolved(country(c), "CVL", places.get(0).place().name()))
        .orElseGet(() -> new Resolved("", JUNK, "no noun phrase in \"" + sentences.get(0) + "\""));
  }

  private static String country(String code) {
    return switch (code) {
      case "KOS" -> "XKX";
      case OF_NOBODY -> "";
      default -> code;
    };
  }
}
