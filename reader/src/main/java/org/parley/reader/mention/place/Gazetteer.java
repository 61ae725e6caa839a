package org.parley.reader.mention.place;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * What is known of the world's places: by a name, the features that bear it. Towns and divisions
 * are GeoNames' (CC BY 4.0) and Natural Earth's, in a table built by tools/gazetteer; countries,
 * regions, waters, sites and spellings are lists of our own beside it. Immutable, safe for threads.
 */
public final class Gazetteer {
  /** What Ireland and Britain write before the names of counties, and lists leave out. */
  private static final String COUNTY = "county ";

  private static final String TABLE = "gazetteer.tsv.gz";

  private final PlaceTable table;
  private final HandWritten handWritten;
  private final List<String> lacking;

  private Gazetteer(PlaceTable table, HandWritten handWritten, List<String> lacking) {
    this.table = table;
    this.handWritten = handWritten;
    this.lacking = lacking;
  }

  /** How a name came to a feature. */
  enum Standing {
    /** One of our lists says so. */
    LISTED,
    /** The table's own name for it. */
    OWN_NAME,
    /** One of many aliases of the table, some of them hardly in use. */
    ALIAS
  }

  /** Something that bears the name asked for. */
  record Match(Feature feature, Standing standing) {}

  /** The gazetteer that comes with Parley. */
  public static Gazetteer load() {
    var lists = lists();
    try (var file = Gazetteer.class.getResourceAsStream(TABLE)) {
      if (file == null) {
        throw new FileNotFoundException(TABLE + " is missing beside " + Gazetteer.class.getName());
      }
      return of(unpacked(file.readAllBytes()), lists);
    } catch (IOException e) {
      throw new UncheckedIOException("The gazetteer cannot be read: " + e.getMessage(), e);
    }
  }

  /** What a gzip file holds, whose last four bytes tell its length (RFC 1952). */
  private static byte[] unpacked(byte[] packed) throws IOException {
    var tail = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    var length = tail.getInt(packed.length - Integer.BYTES);
    var table = new byte[length];
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      in.readNBytes(table, 0, length);
    }
    return table;
  }

  /**
   * Our own lists over a table of a user's, such as {@link GeoNamesDump} writes.
   *
   * @param table unpacked
   * @param file its name, for the messages
   * @throws IllegalArgumentException if something in it is wrong; the message begins with
   *     "FILE:LINE:COLUMN: "
   */
  public static Gazetteer load(byte[] table, String file) {
    try {
      TableCheck.check(table, file);
      return of(table, lists());
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Our lists, read while the table is unpacked and indexed: a fresh process waits for one. */
  private static CompletableFuture<HandWritten> lists() {
    return CompletableFuture.supplyAsync(HandWritten::load);
  }

  private static Gazetteer of(byte[] table, CompletableFuture<HandWritten> lists) {
    var places = PlaceTable.of(table);
    var own = lists.join();
    return new Gazetteer(places, own, own.addSpellings(places));
  }

  /** What spellings.yml is about and the table lacks; nothing of the one that comes with Parley. */
  List<String> lacking() {
    return lacking;
  }

  /** Everything that bears this name, however it is accented or hyphenated. */
  public List<Feature> named(String name) {
    return matches(name).stream().map(Match::feature).distinct().collect(Collectors.toList());
  }

  /** How many rows its table has, our own lists aside. */
  public int size() {
    return table.size();
  }

  /** The first-order divisions of a state, those of its table. */
  List<Feature> divisionsOf(String state) {
    return table.divisionsOf(state);
  }

  List<Match> matches(String name) {
    var folded = Names.fold(name);
    var found = matchesOf(folded);
    return found.isEmpty() && folded.startsWith(COUNTY)
        ? matchesOf(folded.substring(COUNTY.length()))
        : found;
  }

  private List<Match> matchesOf(String folded) {
    var found = new ArrayList<Match>();
    for (var spelling : spellings(folded)) {
      found.addAll(handWritten.named(spelling));
      found.addAll(table.named(spelling));
    }
    return found;
  }

  /** The ways in which gazetteers may write a name: "St. Louis" also "Saint Louis". */
  private static List<String> spellings(String folded) {
    if (folded.startsWith("st ")) {
      return List.of(folded, "saint " + folded.substring(3));
    }
    if (folded.startsWith("mt ")) {
      return List.of(folded, "mount " + folded.substring(3));
    }
    if (folded.startsWith("ft ")) {
      return List.of(folded, "fort " + folded.substring(3));
    }
    if (folded.startsWith("the ")) {
      return List.of(folded, folded.substring(4));
    }
    return folded.isEmpty() ? List.of() : List.of(folded);
  }
}
