package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a tally counts. */
public enum TallyKind {
  /** Dead. */
  KILLED,
  /** Wounded or injured. */
  WOUNDED,
  /** Taken prisoner. */
  CAPTURED,
  /** Missing. */
  MISSING,
  /** Driven from home, refugees. */
  DISPLACED,
  /** Arrested or held. */
  DETAINED,
  /** Set free. */
  RELEASED,
  /** Ground, in square kilometres. */
  TERRITORY_KM2,
  /** Towns, villages, posts. */
  SETTLEMENTS,
  /** Soldiers sent, massed or withdrawn. */
  TROOPS,
  /** Attacks, shots, sorties, violations. */
  STRIKES,
  /** Aircraft and drones. */
  AIRCRAFT,
  /** Vehicles, tanks, ships. */
  VEHICLES,
  /** Anything else that is counted. */
  OTHER;

  /** The name in JSON, in lower case. Of the {@code a|b} of a gold file the first counts. */
  @JsonCreator
  public static TallyKind of(String text) {
    return valueOf(text.split("\\|", 2)[0].toUpperCase(Locale.ROOT));
  }

  /** The name in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
