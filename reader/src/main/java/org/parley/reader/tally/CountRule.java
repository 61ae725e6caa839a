package org.parley.reader.tally;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.reading.TallyKind;
import org.parley.reader.event.Predicate;

/**
 * A row of kinds.yml: what a number counts that stands with a word.
 *
 * @param word the word
 * @param slot where the counted stands to it
 * @param kind what is counted
 * @param with verbs on which the word must hang, if any
 * @param people whether it counts people alone
 */
record CountRule(Predicate word, Slot slot, TallyKind kind, List<String> with, boolean people) {

  @JsonCreator
  static CountRule of(
      @JsonProperty("word") String word,
      @JsonProperty("slot") String slot,
      @JsonProperty("kind") TallyKind kind,
      @JsonProperty("with") @Nullable List<String> with,
      @JsonProperty("people") boolean people) {
    return new CountRule(
        Predicate.of(word),
        Slot.valueOf(slot.toUpperCase(Locale.ROOT)),
        kind,
        with == null ? List.of() : with,
        people);
  }

  /** Where the counted stands to a word. */
  enum Slot {
    /** It is done to them: "killed 20". */
    OBJ,
    /** They do it: "20 died". */
    NSUBJ,
    /** The word is what is counted: "20 villages". */
    SELF,
    /** The word's complement: "the death of 20". */
    OF,
    /** The word is a total, and the number is said of it: "the toll rose to 20". */
    TOTAL
  }

  /** Its name, for whoever asks why. */
  String entry() {
    return word + "/" + kind.code();
  }

  boolean isOf(char part) {
    return word.part() == part;
  }
}
