package org.parley.reader.confidence;

import java.util.List;
import java.util.TreeSet;

/**
 * What speaks for or against an occurrence: names such as {@code type=ASSAULT} or {@code
 * when=told}, each either there or not.
 *
 * @param names each once, in alphabetical order
 */
public record Features(List<String> names) {
  public Features {
    names = List.copyOf(new TreeSet<>(names));
  }
}
