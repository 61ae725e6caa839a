package org.parley.model.situation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What one speaker says of a ceasefire's state. */
public enum TruceState {
  /** It is kept. */
  HOLDS,
  /** It is violated. */
  BROKEN,
  /** It has ended. */
  OVER,
  /** The speaker does not accept it. */
  REJECTED,
  /** It has not begun, or is suspended. */
  NOT_IN_FORCE;

  /**
   * The name in JSON, in lower case with hyphens. Of the {@code a|b} of a gold file the first
   * counts.
   */
  @JsonCreator
  public static TruceState of(String text) {
    return valueOf(text.split("\\|", 2)[0].toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The name in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
