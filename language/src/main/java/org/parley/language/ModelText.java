package org.parley.language;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A model of CoreNLP's neural parser as text, read from its beginning to its end: a header, an
 * embedding a line, matrices, and the features that are frequent.
 */
final class ModelText {
  /** Below this every integer is a float, so that dividing it by a power of ten rounds once. */
  private static final int EXACT = 1 << 24;

  private static final float[] TENS = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f};

  private final BufferedReader lines;
  private List<String> lastNames = List.of();
  private String line = "";
  private int at;

  ModelText(BufferedReader lines) {
    this.lines = lines;
  }

  /** The number in a line such as {@code hiddenSize=1000}. */
  int header() throws IOException {
    next();
    return Integer.parseInt(line, line.indexOf('=') + 1, line.length(), 10);
  }

  /** Names with their embeddings, a line each; ids are the places of the embeddings. */
  Map<String, Integer> names(float[][] embeddings, int from, int count) throws IOException {
    var ids = new HashMap<String, Integer>(2 * count);
    var names = new ArrayList<String>(count);
    for (var id = from; id < from + count; id++) {
      next();
      at = line.indexOf(' ');
      names.add(line.substring(0, at));
      ids.put(line.substring(0, at), id);
      fill(embeddings[id]);
    }
    lastNames = List.copyOf(names);
    return ids;
  }

  /** The names that were read last, in their order. */
  List<String> lastNames() {
    return lastNames;
  }

  float[][] matrix(int rows, int columns) throws IOException {
    var matrix = new float[rows][];
    for (var row = 0; row < rows; row++) {
      matrix[row] = row(columns);
    }
    return matrix;
  }

  float[] row(int columns) throws IOException {
    var row = new float[columns];
    next();
    fill(row);
    return row;
  }

  int[] integers(int count) throws IOException {
    var integers = new int[count];
    next();
    for (var i = 0; i < count; i++) {
      var word = word();
      while (word.isEmpty()) {
        next();
        word = word();
      }
      integers[i] = Integer.parseInt(word);
    }
    return integers;
  }

  private void next() throws IOException {
    var read = lines.readLine();
    if (read == null) {
      throw new EOFException("the model ends too soon");
    }
    line = read;
    at = 0;
  }

  private void fill(float[] numbers) {
    for (var i = 0; i < numbers.length; i++) {
      numbers[i] = number(word());
    }
  }

  private String word() {
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    var end = line.indexOf(' ', at);
    var word = line.substring(at, end < 0 ? line.length() : end);
    at += word.length();
    return word;
  }

  /** A number such as -0.0123, as {@link Float#parseFloat} has it. */
  private static float number(String word) {
    var digits = 0;
    var decimals = -1;
    var from = word.startsWith("-") ? 1 : 0;
    for (var i = from; i < word.length(); i++) {
      var letter = word.charAt(i);
      if (letter == '.' && decimals < 0) {
        decimals = 0;
      } else if (letter >= '0' && letter <= '9' && digits < EXACT / 10) {
        digits = digits * 10 + letter - '0';
        decimals += decimals < 0 ? 0 : 1;
      } else {
        return Float.parseFloat(word);
      }
    }
    if (decimals >= TENS.length) {
      return Float.parseFloat(word);
    }
    var size = digits / TENS[Math.max(decimals, 0)];
    return from == 1 ? -size : size;
  }
}
