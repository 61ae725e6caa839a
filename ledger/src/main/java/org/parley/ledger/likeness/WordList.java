package org.parley.ledger.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words that are packed with the ledger: words between blanks, comments after #. */
public final class WordList {
  private WordList() {}

  static Set<String> read(String name) {
    return lines(WordList.class, name).stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The lines of a list that have words.
   *
   * @param beside a class of the package that the list is packed with
   */
  public static List<String> lines(Class<?> beside, String name) {
    var stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("Not packed with the ledger: " + name);
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
