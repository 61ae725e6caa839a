package org.parley.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What stands on a page beside its article, told by words in class and id (furniture.txt). */
final class Furniture {
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private final Set<String> words;

  private Furniture(Set<String> words) {
    this.words = words;
  }

  /** As the data file has it. */
  static Furniture load() {
    var file = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
    try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new Furniture(
          in.lines()
              .map(line -> line.replaceFirst("#.*", "").strip())
              .filter(line -> !line.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes it; but an element that holds most of the page's prose is named badly, and stays. */
  void clear(Element body) {
    var prose = Prose.in(body);
    for (var element : List.copyOf(body.select("[class], [id]"))) {
      if (!element.equals(body) && isNamed(element) && !prose.isMost(element)) {
        element.remove();
      }
    }
  }

  private boolean isNamed(Element element) {
    return Stream.of(element.id(), element.className())
        .flatMap(BETWEEN_WORDS::splitAsStream)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }
}
