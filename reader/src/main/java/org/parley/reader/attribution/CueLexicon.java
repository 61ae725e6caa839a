package org.parley.reader.attribution;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.language.Sentence;

/** The cues that we know, by lemma and part of speech; the data stand in {@code cues.yml}. */
final class CueLexicon {
  private final Map<String, Cue> cues;

  private CueLexicon(Map<String, Cue> cues) {
    this.cues = Map.copyOf(cues);
  }

  /** Reads the cues that come with the reader. */
  static CueLexicon load() {
    try (var data = CueLexicon.class.getResourceAsStream("cues.yml")) {
      var entries =
          new YAMLMapper()
              .readValue(Objects.requireNonNull(data), new TypeReference<List<Cue.Entry>>() {});
      var cues = new HashMap<String, Cue>();
      for (var entry : entries) {
        if (cues.put(entry.cue(), entry.toCue()) != null) {
          throw new IllegalStateException("Two entries for the cue " + entry.cue());
        }
      }
      return new CueLexicon(cues);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read cues.yml", e);
    }
  }

  /** How many cues there are. */
  int size() {
    return cues.size();
  }

  /**
   * The cue whose first or head word stands here; a phrase ("point out", "according to") goes
   * before its first word alone.
   */
  Optional<Found> at(Sentence sentence, int token) {
    var word = sentence.token(token);
    var lemma = word.lemma().toLowerCase(Locale.ROOT);
    if (word.isVerb()) {
      return phrasal(sentence, token, lemma).or(() -> single(token, lemma + ".v"));
    }
    if (word.tag().equals("NN") || word.tag().equals("NNS")) {
      return fixed(sentence, token).or(() -> single(token, lemma + ".n"));
    }
    if (word.isAdjective()) {
      return single(token, lemma + ".a").or(() -> fixed(sentence, token));
    }
    if (word.tag().startsWith("RB")) {
      return single(token, lemma + ".r");
    }
    return fixed(sentence, token);
  }

  /**
   * A verb with its particle or object, at most one word between: "point out", "call Friday for".
   */
  private Optional<Found> phrasal(Sentence sentence, int token, String lemma) {
    for (var last = Math.min(token + 3, sentence.size() - 1); last > token; last--) {
      for (var first = token + 1; first <= Math.min(token + 2, last); first++) {
        var words = sentence.words(first, last).toLowerCase(Locale.ROOT).replace(' ', '_');
        var cue = cues.get(lemma + "_" + words + ".v");
        if (cue != null) {
          return Optional.of(new Found(cue, token, new Words(token, last)));
        }
      }
    }
    return fixed(sentence, token);
  }

  /** Whether this noun can stand for what somebody said: a statement, a report. */
  boolean isUtterance(String noun) {
    return cues.containsKey(noun.toLowerCase(Locale.ROOT) + ".n");
  }

  private Optional<Found> single(int token, String key) {
    return Optional.ofNullable(cues.get(key))
        .map(cue -> new Found(cue, token, new Words(token, token)));
  }

  /** Phrases of up to five words that take their source like a preposition. */
  private Optional<Found> fixed(Sentence sentence, int token) {
    for (var last = Math.min(token + 4, sentence.size() - 1); last >= token; last--) {
      var words = sentence.words(token, last).toLowerCase(Locale.ROOT).replace(' ', '_');
      var cue = cues.get(words + ".p");
      if (cue != null) {
        return Optional.of(new Found(cue, token, new Words(token, last)));
      }
    }
    return Optional.empty();
  }

  /**
   * A cue in its place.
   *
   * @param cue the entry
   * @param head its head token
   * @param words all of its tokens
   */
  record Found(Cue cue, int head, Words words) {}
}
