package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a count covers. */
public enum Scope {
  /** This incident alone. */
  INCIDENT,
  /** All until now, a running total. */
  SO_FAR,
  /** Newly added to an earlier count. */
  ADDED;

  /** The name in JSON, in lower case. Of the {@code a|b} of a gold file the first counts. */
  @JsonCreator
  public static Scope of(String text) {
    return valueOf(text.split("\\|", 2)[0].toUpperCase(Locale.ROOT));
  }

  /** The name in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
