package org.parley.model.situation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a ceasefire stands in its life, as far as both sides or no side at all decide it. */
public enum Phase {
  /** A side, a mediator or a third party wants one. */
  PROPOSED,
  /** A side whose consent it needs has refused it. */
  REJECTED,
  /** Agreed or declared, and not yet begun. */
  AGREED,
  /** In force, whatever the sides say of each other. */
  IN_FORCE,
  /** Suspended, to be resumed. */
  SUSPENDED,
  /** Over: by both sides, by its term, or by open war. */
  ENDED;

  /** The name in JSON, in lower case with hyphens. */
  @JsonCreator
  public static Phase of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The name in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
