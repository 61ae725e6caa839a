package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The act in the life of a ceasefire. */
public enum ActKind {
  /** A side or a mediator proposes it. */
  OFFER,
  /** A third party calls for one. */
  CALL,
  /** Agreed between the sides. */
  AGREE,
  /** Enters into force. */
  EFFECTIVE,
  /** Said to be broken; by whom stands in by. */
  VIOLATION,
  /** Prolonged or renewed. */
  EXTEND,
  /** Refused. */
  REJECT,
  /** Suspended. */
  SUSPEND,
  /** Declared over, or collapsed. */
  END,
  /** Said to hold, or a side remains committed. */
  HOLD,
  /** Observers or peacekeepers sent or at work. */
  MONITOR;

  /** The name in JSON, in lower case. Of the {@code a|b} of a gold file the first counts. */
  @JsonCreator
  public static ActKind of(String text) {
    return valueOf(text.split("\\|", 2)[0].toUpperCase(Locale.ROOT));
  }

  /** The name in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
