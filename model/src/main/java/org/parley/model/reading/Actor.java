package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/**
 * Who: a PLOVER actor code, {@code PLACE}, {@code PLACE.SECTOR} or {@code PLACE.SECTOR.NAME}.
 *
 * @param place ISO 3166-1 alpha-3 code of the state, or UNO, EUR, IGO, NGO, IMG, MNC, ISM; empty
 *     for unnamed agents of no country, whose code is the sector alone ({@code UAF}, {@code CVL})
 * @param sector PLOVER sector (GOV, MIL, REB ...), the body's name for IGO and NGO, or empty for a
 *     country as such
 * @param name short name of a named group within its sector, or empty
 */
public record Actor(String place, String sector, String name) implements Comparable<Actor> {
  private static final int ALPHA_3 = 3;

  /** Bodies, and the sectors that stand in the place of an unnamed agent's country. */
  private static final Set<String> NO_STATE =
      Set.of(
          "UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM", "GOV", "MIL", "COP", "SPY", "JUD", "LEG",
          "PTY", "PRM", "REB", "UAF", "CVL", "OPP", "REF", "CRM", "BUS", "LAB", "EDU", "JRN", "MED",
          "REL", "SOC", "ELI", "UNK", "PRE", "AGR");

  /**
   * Reads a code. In gold files {@code A|B} stands for either of two codes; the first one counts.
   *
   * @throws IllegalArgumentException if nothing of a code is there
   */
  @JsonCreator
  public static Actor of(String code) {
    var bar = code.indexOf('|');
    var parts = (bar > 0 ? code.substring(0, bar) : code).split("\\.", 3);
    if (parts[0].isEmpty()) {
      throw new IllegalArgumentException("No actor code: \"" + code + "\"");
    }
    return new Actor(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
  }

  /** The code, as in {@code PSE.REB.HAMAS}. */
  @JsonValue
  public String code() {
    return place + (sector.isEmpty() ? "" : "." + sector) + (name.isEmpty() ? "" : "." + name);
  }

  /** The same country or body in another sector, without the name of a group. */
  public Actor in(String otherSector) {
    return new Actor(place, otherSector, "");
  }

  /** Whether the place is a state: no international body, and no unnamed agent of no country. */
  public boolean isOfState() {
    return place.length() == ALPHA_3 && !NO_STATE.contains(place);
  }

  /** The side of a war that it stands on: a state with all its organs, or a land's armed groups. */
  public Actor side() {
    return new Actor(place, isArmedNonState() ? "REB" : "", "");
  }

  /** Whether this is a state as such, without a sector. */
  public boolean isBareState() {
    return sector.isEmpty() && isOfState();
  }

  /**
   * Whether this is an armed actor that is no state's: rebels, unknown gunmen, breakaway
   * authorities.
   */
  public boolean isArmedNonState() {
    return sector.equals("REB") || sector.equals("UAF") || sector.equals("PRE");
  }

  @Override
  public int compareTo(Actor other) {
    return code().compareTo(other.code());
  }

  @Override
  public String toString() {
    return code();
  }
}
