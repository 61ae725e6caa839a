package org.parley.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The network of Chen and Manning (2014), A fast and accurate dependency parser using neural
 * networks: 48 features of a parser's state in, a score for each transition out. What CoreNLP works
 * out, to the last bit, since every sum is taken in the same order and the same precision; but what
 * the first layer gives for a feature is worked out when it first stands in a text, and the second
 * layer for all transitions side by side, as processors do it best.
 *
 * <p>Safe for use by many threads: rows that are kept never change, and one that two threads work
 * out at the same time is the same.
 */
final class NeuralModel {
  /** How many features a state has. */
  static final int FEATURES = 48;

  /** The words, tags and labels of what is not there. */
  static final String NULL = "-NULL-";

  static final String ROOT = "-ROOT-";

  private static final String UNKNOWN = "-UNKNOWN-";

  /** So many of the features that its authors count as frequent are summed unrounded. */
  private static final int UNROUNDED = 20_000;

  /** How many rows of other features are kept: 65 MB. */
  private static final int KEPT = 1 << 13;

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final Map<String, Integer> labels;
  private final List<String> labelNames;
  private final float[][] embeddings;
  private final float[][] first; // a row a column of W1: one for each number of each feature
  private final float[] bias;
  private final double[][] second; // a row a hidden unit: its weight for each transition
  private final short[] frequent; // place among the frequent features, plus one
  private final double[] @Nullable [] frequentRows = new double[UNROUNDED][];
  private final @Nullable Row[] otherRows = new Row[KEPT];

  private record Row(int feature, double[] sums) {}

  private NeuralModel(ModelText text) throws IOException {
    var wordCount = text.header();
    var tagCount = text.header();
    var labelCount = text.header();
    var width = text.header();
    var hidden = text.header();
    text.header();
    var frequentCount = text.header();
    embeddings = new float[wordCount + tagCount + labelCount][width];
    words = text.names(embeddings, 0, wordCount);
    tags = text.names(embeddings, wordCount, tagCount);
    labels = text.names(embeddings, wordCount + tagCount, labelCount);
    labelNames = text.lastNames();
    first = text.matrix(FEATURES * width, hidden);
    bias = text.row(hidden);
    second = new double[hidden][];
    for (var unit = 0; unit < hidden; unit++) {
      second[unit] = widened(text.row(2 * labelCount - 1));
    }
    frequent = new short[embeddings.length * FEATURES];
    var known = text.integers(Math.min(frequentCount, UNROUNDED));
    for (var at = known.length - 1; at >= 0; at--) {
      frequent[known[at]] = (short) (at + 1);
    }
  }

  /** Loads a model of CoreNLP's from the class path, in its form of text, gzipped. */
  static NeuralModel load(String resource) {
    var in =
        Objects.requireNonNull(
            NeuralModel.class.getClassLoader().getResourceAsStream(resource),
            () -> "No model " + resource);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8),
            1 << 16)) {
      return new NeuralModel(new ModelText(lines));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read model " + resource, e);
    }
  }

  private static double[] widened(float[] row) {
    var wide = new double[row.length];
    for (var i = 0; i < row.length; i++) {
      wide[i] = row[i];
    }
    return wide;
  }

  int word(String word) {
    return id(words, word);
  }

  int tag(String tag) {
    return id(tags, tag);
  }

  /** The id of the label of this place, as {@link #labelNames} has it. */
  int label(int place) {
    return id(labels, labelNames.get(place));
  }

  private static int id(Map<String, Integer> ids, String name) {
    var id = ids.get(name);
    return id != null ? id : Objects.requireNonNull(ids.get(UNKNOWN));
  }

  /** The labels of arcs; the first is that of no arc, the second that of the root. */
  List<String> labelNames() {
    return labelNames;
  }

  /**
   * Scores of all transitions: a left arc with each label, a right arc with each, and shift.
   *
   * @param features ids of words, tags and labels
   */
  double[] scores(int[] features) {
    var units = new double[bias.length];
    for (var at = 0; at < features.length; at++) {
      add(units, row(features[at], at));
    }
    var scores = new double[second[0].length];
    for (var unit = 0; unit < units.length; unit++) {
      var sum = units[unit] + bias[unit];
      addScaled(scores, second[unit], sum * sum * sum);
    }
    return scores;
  }

  private static void add(double[] sums, double[] more) {
    for (var i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }

  private static void addScaled(double[] sums, double[] more, double scale) {
    for (var i = 0; i < sums.length; i++) {
      sums[i] += more[i] * scale;
    }
  }

  /** What one feature adds to each hidden unit. */
  private double[] row(int id, int at) {
    var feature = id * FEATURES + at;
    var place = frequent[feature] - 1;
    if (place >= 0) {
      var known = frequentRows[place];
      if (known == null) {
        known = product(embeddings[id], at);
        frequentRows[place] = known;
      }
      return known;
    }
    var slot = (feature * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(KEPT));
    var kept = otherRows[slot];
    if (kept == null || kept.feature() != feature) {
      kept = new Row(feature, rounded(product(embeddings[id], at)));
      otherRows[slot] = kept;
    }
    return kept.sums();
  }

  private double[] product(float[] embedding, int at) {
    var sums = new double[bias.length];
    for (var j = 0; j < embedding.length; j++) {
      var column = first[at * embedding.length + j];
      var number = embedding[j];
      for (var i = 0; i < sums.length; i++) {
        sums[i] += column[i] * number;
      }
    }
    return sums;
  }

  private static double[] rounded(double[] sums) {
    for (var i = 0; i < sums.length; i++) {
      sums[i] = (float) sums[i];
    }
    return sums;
  }
}
