package org.parley.reader.attribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What is done in saying or thinking something: illocutionary force after Searle (1976), with
 * thoughts beside the speech acts that they answer to ("believes" asserts, "wants" directs).
 */
public enum Force {
  /** The content is put forward as so, or denied or doubted: say, claim, report, believe, deny. */
  ASSERTIVE,
  /** Somebody is to bring the content about: urge, demand, call for, want; also to ask. */
  DIRECTIVE,
  /** The speaker is to bring the content about: promise, agree, threaten, plan, refuse. */
  COMMISSIVE,
  /** The content is a topic, or taken as known: condemn, praise, discuss, not say whether. */
  EXPRESSIVE;

  /** The name in data, in lower case. */
  @JsonCreator
  public static Force of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** The name in data. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
