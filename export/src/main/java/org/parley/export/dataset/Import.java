package org.parley.export.dataset;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a file of rows held.
 *
 * @param rows how many rows it has
 * @param statements what they say, in the order of the file
 * @param gaps what could not be put in Parley's terms, with how many rows it is in
 */
public record Import(long rows, List<Statement> statements, NavigableMap<Gap, Long> gaps) {
  public Import {
    statements = List.copyOf(statements);
    gaps = Collections.unmodifiableNavigableMap(new TreeMap<>(gaps));
  }
}
