package org.parley.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The verb of a sentence that the tagger read without one. Trained on the past tense of newswire,
 * it takes "Russia vetoes the draft" for three nouns, and the past tense after a long apposition
 * for a participle. A whole sentence has a verb, so that the likeliest such word is given back its
 * tag.
 */
final class MissingVerb {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> SUBJECT_END =
      Set.of("NN", "NNS", "NNP", "NNPS", "VBG", "CD", "RB", ",", "-RRB-", ")");
  private static final Set<String> MANY = Set.of("NNS", "NNPS", "CD");
  private static final Set<String> AFTER_VERB =
      Set.of("DT", "PDT", "PRP", "PRP$", "CD", "JJ", "IN", "TO", "RB", "RP");
  private static final Set<String> OBJECT_BEGIN =
      Set.of("DT", "PRP", "PRP$", "CD", "JJ", "NN", "NNS", "NNP", "NNPS");
  private static final Set<String> PASSIVE = Set.of("by", "from", "at");
  private static final Set<String> OBJECTS = Set.of("NN", "NNS", "NNP", "NNPS");
  private static final int SHORTEST = 5;

  private final Set<String> verbs;

  private MissingVerb(Set<String> verbs) {
    this.verbs = verbs;
  }

  /** Loads the verbs that look like nouns. */
  static MissingVerb load() {
    try (var in =
            Objects.requireNonNull(
                MissingVerb.class.getResourceAsStream("verbs.txt"), "verbs.txt is not packed");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new MissingVerb(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Stream.of(line.split(" ")))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the verbs that look like nouns", e);
    }
  }

  /** One word's right tag. */
  record Correction(int token, String tag) {}

  /**
   * The word that is the verb of a sentence without one; empty when it has one or is no sentence.
   */
  Optional<Correction> in(List<String> words, List<String> tags) {
    var last = words.size() - 1;
    if (words.size() < SHORTEST
        || !words.get(last).equals(".")
        || tags.stream().anyMatch(FINITE::contains)) {
      return Optional.empty();
    }
    return base(tags)
        .or(() -> past(words, tags, at -> OBJECT_BEGIN.contains(tags.get(at + 1))))
        .or(() -> present(words, tags, AFTER_VERB))
        .or(() -> present(words, tags, OBJECTS))
        .or(() -> past(words, tags, at -> !PASSIVE.contains(words.get(at + 1))));
  }

  /** "India and Pakistan announce": a base form behind its subject, with no "to" before it. */
  private static Optional<Correction> base(List<String> tags) {
    return IntStream.range(1, tags.size())
        .filter(at -> tags.get(at).equals("VB"))
        .filter(at -> SUBJECT_END.contains(tags.get(at - 1)) && !tags.subList(0, at).contains("TO"))
        .mapToObj(at -> new Correction(at, "VBP"))
        .findFirst();
  }

  private Optional<Correction> present(List<String> words, List<String> tags, Set<String> next) {
    return IntStream.range(1, words.size() - 1)
        .filter(at -> SUBJECT_END.contains(tags.get(at - 1)))
        .filter(at -> next.contains(tags.get(at + 1)))
        .boxed()
        .flatMap(at -> tag(words, tags, at).map(tag -> new Correction(at, tag)).stream())
        .findFirst();
  }

  private Optional<String> tag(List<String> words, List<String> tags, int at) {
    var word = words.get(at);
    if (!word.equals(word.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    if (tags.get(at).equals("NNS") && bases(word).anyMatch(verbs::contains)) {
      return Optional.of("VBZ");
    }
    var isPlural =
        MANY.contains(tags.get(at - 1))
            || words.subList(0, at).contains("and") && tags.get(at - 1).startsWith("NN")
            || tags.get(at - 1).equals(",") && tags.subList(0, at).contains("NNS");
    return tags.get(at).equals("NN") && isPlural && verbs.contains(word)
        ? Optional.of("VBP")
        : Optional.empty();
  }

  private static Stream<String> bases(String word) {
    var all = Stream.<String>builder();
    if (word.endsWith("s")) {
      all.add(word.substring(0, word.length() - 1));
    }
    if (word.endsWith("es")) {
      all.add(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("ies")) {
      all.add(word.substring(0, word.length() - 3) + "y");
    }
    return all.build();
  }

  /** "Ada Bee, an envoy, accused both": a participle with an object is none. */
  private static Optional<Correction> past(
      List<String> words, List<String> tags, IntPredicate fits) {
    return IntStream.range(1, words.size() - 1)
        .filter(at -> tags.get(at).equals("VBN"))
        .filter(at -> SUBJECT_END.contains(tags.get(at - 1)))
        .filter(fits)
        .mapToObj(at -> new Correction(at, "VBD"))
        .findFirst();
  }
}
