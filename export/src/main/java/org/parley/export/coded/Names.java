package org.parley.export.coded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.reading.Actor;

/** Actors in words, from their codes alone: "Military Forces of Armenia", "M23 (COD)". */
public final class Names {
  private static final Map<String, String> BODIES =
      Map.of("UNO", "United Nations", "EUR", "European Union");

  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("GOV", "Government of"),
          Map.entry("MIL", "Military Forces of"),
          Map.entry("COP", "Police Forces of"),
          Map.entry("SPY", "Intelligence Services of"),
          Map.entry("JUD", "Courts of"),
          Map.entry("LEG", "Parliament of"),
          Map.entry("PRM", "Pro-Government Militia of"),
          Map.entry("PRE", "Breakaway Authorities in"),
          Map.entry("REB", "Rebels of"),
          Map.entry("CVL", "Civilians of"));

  private Names() {}

  /** One actor in words; its code where there are none. */
  public static String of(Actor actor) {
    var place =
        Country.of(actor.place())
            .map(Country::name)
            .orElseGet(() -> BODIES.getOrDefault(actor.place(), actor.place()));
    if (!actor.name().isEmpty()) {
      return actor.name() + (actor.isOfState() ? " (" + place + ")" : "");
    }
    if (actor.sector().isEmpty()) {
      return place;
    }
    return Optional.ofNullable(SECTORS.get(actor.sector()))
        .filter(any -> actor.isOfState())
        .map(sector -> sector + " " + place)
        .orElseGet(() -> actor.isOfState() ? place + " " + actor.sector() : actor.sector());
  }

  /** Several, separated by semicolons. */
  public static String of(List<Actor> actors) {
    return actors.stream().map(Names::of).collect(Collectors.joining("; "));
  }

  /** The name of a country by its code, or the code. */
  public static String country(String alpha3) {
    return Country.of(alpha3).map(Country::name).orElse(alpha3);
  }
}
