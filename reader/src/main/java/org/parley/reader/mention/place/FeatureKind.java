package org.parley.reader.mention.place;

import java.util.Locale;
import org.parley.model.reading.Precision;

/** What sort of thing on the map a name stands for, and how exactly it places an event. */
public enum FeatureKind {
  /** A state or territory, of today or of the past. */
  COUNTRY(Precision.COUNTRY),
  /** A province, governorate or state of a federation. */
  FIRST_ORDER(Precision.FIRST_ORDER),
  /** A district, county or raion. */
  SECOND_ORDER(Precision.SECOND_ORDER),
  /** A town, village or camp. */
  SETTLEMENT(Precision.EXACT),
  /** A part of a town. */
  QUARTER(Precision.EXACT),
  /** An airport, dam, crossing, base, building or street. */
  SITE(Precision.EXACT),
  /** A stretch of land without an administration of its own, or disputed; a continent. */
  REGION(Precision.REGION),
  /** A river, canal, border, line or road. */
  LINE(Precision.REGION),
  /** A sea, strait, gulf or lake. */
  WATER(Precision.SEA_OR_AIR);

  private final Precision precision;

  FeatureKind(Precision precision) {
    this.precision = precision;
  }

  /** The precision of a place known by such a name. */
  public Precision precision() {
    return precision;
  }

  /** The kind of a feature code of GeoNames, such as PPLA2. */
  static FeatureKind ofGeoNames(String code) {
    return switch (code) {
      case "ADM1" -> FIRST_ORDER;
      case "ADM2" -> SECOND_ORDER;
      case "PPLX" -> QUARTER;
      default -> SETTLEMENT;
    };
  }

  /** The kind by the word that the hand-written files use, such as "first-order". */
  static FeatureKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether towns can lie in it. */
  boolean isArea() {
    return this == COUNTRY || this == FIRST_ORDER || this == SECOND_ORDER || this == REGION;
  }
}
