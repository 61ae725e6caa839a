package org.parley.model.situation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On what two parties say things that cannot both be true. */
public enum DisputeKind {
  /** Each says that the other did it, or began. */
  MUTUAL_ACCUSATION,
  /** One says it, the accused denies it. */
  DENIAL,
  /** Numbers that do not overlap, of the same thing and time. */
  COUNT,
  /** Whether a truce holds. */
  STATE,
  /** Who holds a place. */
  CONTROL;

  /**
   * The name in JSON, in lower case with hyphens. Of the {@code a|b} of a gold file the first
   * counts.
   */
  @JsonCreator
  public static DisputeKind of(String text) {
    return valueOf(text.split("\\|", 2)[0].toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The name in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
