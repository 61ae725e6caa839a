package org.parley.reader.mention.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of the grammar of times, as it stands in rules.yml.
 *
 * @param name what the phrase is
 * @param form its words
 * @param means how its meaning is built
 * @param with parts that the words do not name
 * @param check what its neighbours must be like
 * @param after one of these words stands before it; empty for any
 * @param notAfter none of these stands before it
 * @param before one of these words follows it; empty for any
 * @param notBefore none of these follows it
 * @param reads phrases and the values they have on 15 September 2022
 */
record Rule(
    String name,
    Form form,
    Construction means,
    Map<String, String> with,
    Check check,
    List<String> after,
    List<String> notAfter,
    List<String> before,
    List<String> notBefore,
    Map<String, String> reads) {

  /** Whether the words around a phrase allow it. */
  boolean allows(List<Word> words, int first, int end) {
    var left = first > 0 ? words.get(first - 1).form() : "";
    var right = end < words.size() ? words.get(end).form() : "";
    return (after.isEmpty() || after.contains(left))
        && !notAfter.contains(left)
        && (before.isEmpty() || before.contains(right))
        && !notBefore.contains(right)
        && check.holds(words, first, end);
  }

  /** The row of the file. */
  record Row(
      String name,
      String form,
      Construction means,
      Optional<Map<String, String>> with,
      Optional<Check> check,
      Optional<List<String>> after,
      Optional<List<String>> notAfter,
      Optional<List<String>> before,
      Optional<List<String>> notBefore,
      Optional<Map<String, String>> reads) {

    Rule toRule() {
      return new Rule(
          name,
          Form.of(form),
          means,
          with.orElse(Map.of()),
          check.orElse(Check.NONE),
          after.orElse(List.of()),
          notAfter.orElse(List.of()),
          before.orElse(List.of()),
          notBefore.orElse(List.of()),
          reads.orElse(Map.of()));
    }
  }
}
