package org.parley.model.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * What a reading keeps of its article's text so that copies of it are known without it: the least
 * values that {@value #SIZE} hash functions give to its runs of {@value #RUN} words. Two texts
 * agree in as many of them as they have runs in common (Broder, "On the resemblance and containment
 * of documents", 1997). Of each value the lowest {@value Short#SIZE} bits are kept, as in Li and
 * König, "b-Bit Minwise Hashing" (2010).
 */
public final class Sketch {
  /** How many values there are. */
  public static final int SIZE = 64;

  private static final int RUN = 4;

  /** Fewer runs than this, a paragraph or two, may be the same by chance. */
  private static final int FEWEST_RUNS = 25;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final long[] FUNCTIONS = new SplittableRandom(1997).longs(2L * SIZE).toArray();
  private static final long FNV_START = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private final short[] values;

  private Sketch(short[] values) {
    this.values = values;
  }

  /** Of this text; empty if it is too short to be told from others. */
  public static Optional<Sketch> of(String text) {
    var runs = runs(text);
    return runs.length < FEWEST_RUNS ? Optional.empty() : Optional.of(new Sketch(least(runs)));
  }

  /**
   * From its {@link #toString()}.
   *
   * @throws IllegalArgumentException if that is none
   */
  @JsonCreator
  static Sketch parse(String text) {
    var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    if (bytes.remaining() != SIZE * Short.BYTES) {
      throw new IllegalArgumentException("A sketch of " + bytes.remaining() + " bytes");
    }
    var values = new short[SIZE];
    bytes.asShortBuffer().get(values);
    return new Sketch(values);
  }

  /** The hashes of all runs of words, each once; case and punctuation do not count. */
  static long[] runs(String text) {
    var words =
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .mapToLong(Sketch::hash)
            .toArray();
    return LongStream.range(0, Math.max(0, words.length - RUN + 1L))
        .map(at -> run(words, (int) at))
        .distinct()
        .toArray();
  }

  private static long hash(String word) {
    return word.chars().asLongStream().reduce(FNV_START, (hash, c) -> (hash ^ c) * FNV_PRIME);
  }

  private static long run(long[] words, int from) {
    var hash = 0L;
    for (var at = from; at < from + RUN; at++) {
      hash = mixed(hash + words[at]);
    }
    return hash;
  }

  private static short[] least(long[] runs) {
    var values = new short[SIZE];
    for (var i = 0; i < SIZE; i++) {
      var factor = FUNCTIONS[2 * i] | 1;
      var term = FUNCTIONS[2 * i + 1];
      var least = Long.MAX_VALUE;
      for (var run : runs) {
        least = Math.min(least, mixed(run * factor + term) >>> 1);
      }
      values[i] = (short) least;
    }
    return values;
  }

  /** Spreads every bit over all (the finalizer of Steele, Lea and Flood, 2014). */
  private static long mixed(long bits) {
    var once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    var twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }

  /** The share of runs that two texts have in common, from 0 to 1, give or take 0.06. */
  public double resemblance(Sketch other) {
    var same = 0;
    for (var i = 0; i < SIZE; i++) {
      same += values[i] == other.values[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  /** A number that stands for some of the values, equal where they all are. */
  public long band(int from, int length) {
    var hash = (long) from;
    for (var i = from; i < from + length; i++) {
      hash = mixed(hash) + values[i];
    }
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && Arrays.equals(values, sketch.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** The values as Base64 for addresses (RFC 4648, 5). */
  @Override
  @JsonValue
  public String toString() {
    var bytes = ByteBuffer.allocate(SIZE * Short.BYTES);
    bytes.asShortBuffer().put(values);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
