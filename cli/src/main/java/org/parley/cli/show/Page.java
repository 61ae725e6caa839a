package org.parley.cli.show;

/**
 * How a page looks.
 *
 * @param width columns
 * @param ink its colours
 */
public record Page(int width, Ink ink) {
  /** A page with colours or without. */
  public static Page of(int width, boolean colours) {
    return new Page(width, new Ink(colours));
  }
}
