package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an event stands in the article. */
public enum Status {
  /** Told as done or going on; a verbal act once it is said. */
  ACTUAL,
  /** Told as still to come. */
  PLANNED,
  /** Told only as not done. */
  DENIED;

  /** The name in JSON, in lower case. Of the {@code a|b} of a gold file the first counts. */
  @JsonCreator
  public static Status of(String text) {
    return valueOf(text.split("\\|", 2)[0].toUpperCase(Locale.ROOT));
  }

  /** The name in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
