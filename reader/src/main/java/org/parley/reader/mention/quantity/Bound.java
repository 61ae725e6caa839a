package org.parley.reader.mention.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A row of bounds.yml.
 *
 * @param words in lower case, parted by spaces
 * @param kind which end of the number they set
 * @param after whether they stand behind the number
 */
record Bound(String words, @JsonProperty("bound") Kind kind, boolean after) {

  /** Which end of a number is told. */
  enum Kind {
    /** The least. */
    @JsonProperty("least")
    LEAST,
    /** The greatest. */
    @JsonProperty("most")
    MOST,
    /** Neither: the number itself, in round terms. */
    @JsonProperty("about")
    ABOUT
  }

  /** How many words it has. */
  int length() {
    return words.split(" ").length;
  }
}
