package org.parley.reader.attribution;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.reading.Stance;

/**
 * A word that shows a saying or thinking: one entry of {@code cues.yml}.
 *
 * @param lemma its dictionary form; the words of a phrase are joined by {@code _}
 * @param kind its part of speech
 * @param stance how the speaker stands to the content
 * @param force what the speaker does in saying it
 * @param source slots where the source may stand, best first
 * @param content slots where the content may stand, best first
 */
record Cue(
    String lemma,
    Kind kind,
    Stance stance,
    Force force,
    List<String> source,
    List<String> content) {

  /** Part of speech, by the letter after the point in the data. */
  enum Kind {
    /** Say, claim, point out. */
    V,
    /** Claim, statement, fear. */
    N,
    /** Confident, worried, with a copula. */
    A,
    /** According to, as per. */
    P,
    /** Reportedly, allegedly. */
    R
  }

  Cue {
    source = List.copyOf(source);
    content = List.copyOf(content);
  }

  /** One line of the data, before its defaults are filled in. */
  record Entry(
      @JsonProperty(required = true) String cue,
      @Nullable String stance,
      @Nullable String force,
      @Nullable String source,
      @Nullable String content) {

    Cue toCue() {
      var dot = cue.lastIndexOf('.');
      var kind = Kind.valueOf(cue.substring(dot + 1).toUpperCase(Locale.ROOT));
      return new Cue(
          cue.substring(0, dot),
          kind,
          stance == null ? Stance.ASSERTS : Stance.of(stance),
          force == null ? Force.ASSERTIVE : Force.of(force),
          slots(source == null ? defaultSource(kind) : source),
          slots(content == null ? "clause" : content));
    }

    private static String defaultSource(Kind kind) {
      return kind == Kind.N ? "poss|by|of|from|compound" : "nsubj";
    }

    private static List<String> slots(String text) {
      return Arrays.asList(text.split("\\|"));
    }
  }
}
