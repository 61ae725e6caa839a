package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How exactly a place is known: the {@code where_prec} scale of UCDP GED, 1 to 7. */
public enum Precision {
  /** 1: the place itself, a town, village or site. */
  EXACT(1),
  /** 2: near a named place, or within about 25 km. */
  NEAR(2),
  /** 3: a second-order division, such as a district. */
  SECOND_ORDER(3),
  /** 4: a first-order division, such as a province. */
  FIRST_ORDER(4),
  /** 5: a region, a line such as a border or river, or between two places. */
  REGION(5),
  /** 6: a country. */
  COUNTRY(6),
  /** 7: at sea or in the air. */
  SEA_OR_AIR(7);

  private final int ucdp;

  Precision(int ucdp) {
    this.ucdp = ucdp;
  }

  /** The name in JSON, in lower case with hyphens. */
  @JsonCreator
  public static Precision of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The name in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The number on UCDP's scale, 1 to 7. */
  public int ucdp() {
    return ucdp;
  }
}
