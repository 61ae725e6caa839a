package org.parley.export.dataset;

import java.util.Comparator;

/**
 * Something that rows hold and Parley has no term for.
 *
 * @param kind what was lost
 * @param name the code or name, as the row has it
 */
public record Gap(Kind kind, String name) implements Comparable<Gap> {
  /** What can be lost of a row. */
  public enum Kind {
    /** The whole row: its type has no counterpart in PLOVER. */
    TYPE("no type for"),
    /** An actor: nobody knows the name, and the row does not say what he is. */
    ACTOR("nobody known as"),
    /** The country of a place or actor. */
    COUNTRY("no country called"),
    /** A word for a sector. */
    SECTOR("no sector for");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What it is, before a name. */
    public String words() {
      return words;
    }
  }

  private static final Comparator<Gap> ORDER =
      Comparator.comparing(Gap::kind).thenComparing(Gap::name);

  @Override
  public int compareTo(Gap other) {
    return ORDER.compare(this, other);
  }
}
