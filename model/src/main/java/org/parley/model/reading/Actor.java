package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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
