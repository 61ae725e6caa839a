package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a speaker stands to what is said, after the verb of saying. */
public enum Stance {
  /** Says so, without more. */
  ASSERTS,
  /** Says so of another, to its charge. */
  ALLEGES,
  /** Says so of itself, or of what others said. */
  CONFIRMS,
  /** Says that it is not so. */
  DENIES,
  /** Says that it will be so. */
  PROMISES,
  /** Says that it may not be so. */
  DOUBTS;

  /** The name in JSON, in lower case. Of the {@code a|b} of a gold file the first counts. */
  @JsonCreator
  public static Stance of(String text) {
    return valueOf(text.split("\\|", 2)[0].toUpperCase(Locale.ROOT));
  }

  /** The name in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
