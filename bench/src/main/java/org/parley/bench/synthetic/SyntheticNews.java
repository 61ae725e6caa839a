package org.parley.bench.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.reading.Reading;

/**
 * Readings of invented news, the same for the same seed. It has what makes real news hard on a
 * ledger: a few wars fill most pages (Zipf), an occurrence is told by several articles with other
 * words, speakers and gaps, some articles come weeks late, a few outside powers have a word in
 * every war, truces live for weeks and are broken, and every side has numbers of its own. Countries
 * have codes that ISO 3166 leaves to users.
 *
 * <p>More readings cover more days; how much is told in a day stays the same.
 */
public final class SyntheticNews implements Iterator<Reading> {
  /** Articles in a day. */
  private static final int DAILY = 400;

  private static final int WARS = 150;
  private static final LocalDate START = LocalDate.of(2030, 1, 1);

  private final Random random;
  private final List<War> wars = new ArrayList<>();
  private final double[] share = new double[WARS];
  private final long count;
  private long told;

  private SyntheticNews(long seed, long count) {
    this.random = new Random(seed);
    this.count = count;
    var sum = 0.0;
    for (var i = 0; i < WARS; i++) {
      wars.add(War.of(i, random));
      sum += 1.0 / (i + 1);
      share[i] = sum;
    }
    for (var i = 0; i < WARS; i++) {
      share[i] /= sum;
    }
  }

  /**
   * So many readings, in order of publication.
   *
   * @param seed which of the many possible worlds
   * @param count how many
   */
  public static Iterator<Reading> of(long seed, long count) {
    return new SyntheticNews(seed, count);
  }

  /** The same as a stream, of no more readings than a list can hold. */
  public static Stream<Reading> stream(long seed, int count) {
    var news = of(seed, count);
    return IntStream.range(0, count).mapToObj(i -> news.next());
  }

  @Override
  public boolean hasNext() {
    return told < count;
  }

  @Override
  public Reading next() {
    var day = START.plusDays(told / DAILY);
    if (told % DAILY == 0) {
      wars.forEach(war -> war.dawn(day));
    }
    return wars.get(anyWar()).article("n" + told++, day);
  }

  private int anyWar() {
    var at = random.nextDouble();
    var war = 0;
    while (share[war] < at) {
      war++;
    }
    return war;
  }
}
